// Reads command lines as kubeseal does: with pflag, the flags of a Kubernetes client as client-go defines them, and klog's own.
//
// It reads one JSON object a line, {"set": "kubeseal" or "grammar", "args": [text]}, and answers each with a line: {"error": text} for a command
// line that is refused, {"help": true} where pflag prints its list by itself, else {"changed": [name], "values": {name: [text]}}. Beside any of
// them, "printed" is what pflag said on the way. The set "grammar" has flags that kubeseal lacks: switches with a shorthand, numbers.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	goflag "flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/klog/v2"
)

type request struct {
	Set  string   `json:"set"`
	Args []string `json:"args"`
}

type answer struct {
	Error   string              `json:"error,omitempty"`
	Help    bool                `json:"help,omitempty"`
	Changed []string            `json:"changed"`
	Values  map[string][]string `json:"values,omitempty"`
	Printed string              `json:"printed,omitempty"`
}

// scope takes one of three words, and the empty one for the default.
type scope string

func (s *scope) String() string { return string(*s) }
func (s *scope) Type() string   { return "string" }
func (s *scope) Set(word string) error {
	if !slices.Contains([]string{"", "strict", "namespace-wide", "cluster-wide"}, word) {
		return errors.New("must be one of: strict, namespace-wide, cluster-wide")
	}
	*s = scope(word)
	return nil
}

func kubeseal(fs *pflag.FlagSet) {
	for _, name := range []string{"cert", "merge-into", "name", "kubeconfig"} {
		fs.String(name, "", "")
	}
	fs.String("controller-namespace", "kube-system", "")
	fs.String("controller-name", "sealed-secrets-controller", "")
	fs.StringP("format", "o", "json", "")
	fs.StringP("sealed-secret-file", "w", "", "")
	fs.StringP("secret-file", "f", "", "")
	for _, name := range []string{"fetch-cert", "allow-empty-data", "validate", "raw", "recovery-unseal", "help", "version"} {
		fs.Bool(name, false, "")
	}
	for _, name := range []string{"from-file", "recovery-private-key"} {
		fs.StringSlice(name, nil, "")
	}
	sealing := scope("strict")
	fs.Var(&sealing, "scope", "")
	again := false
	fs.BoolVar(&again, "rotate", false, "")
	fs.BoolVar(&again, "re-encrypt", false, "")
	deprecate(fs, "rotate", "please use --re-encrypt instead")
	clientcmd.BindOverrideFlags(&clientcmd.ConfigOverrides{}, fs, clientcmd.RecommendedConfigOverrideFlags(""))
	logging := goflag.NewFlagSet("klog", goflag.ContinueOnError)
	klog.InitFlags(logging)
	fs.AddGoFlagSet(logging)
}

func grammar(fs *pflag.FlagSet) {
	fs.BoolP("all", "a", false, "")
	fs.BoolP("both", "b", true, "")
	text := ""
	fs.StringVarP(&text, "text", "s", "none", "")
	fs.StringVarP(&text, "old", "d", "none", "")
	deprecate(fs, "old", "please use --text instead")
	fs.IntP("number", "i", 7, "")
	fs.StringSliceP("list", "l", nil, "")
	fs.StringArrayP("array", "r", nil, "")
}

func deprecate(fs *pflag.FlagSet, name, whatToDo string) {
	if err := fs.MarkDeprecated(name, whatToDo); err != nil {
		panic(err)
	}
}

func read(r request) (a answer) {
	fs := pflag.NewFlagSet(r.Set, pflag.ContinueOnError)
	map[string]func(*pflag.FlagSet){"kubeseal": kubeseal, "grammar": grammar}[r.Set](fs)
	fs.Usage = func() {}
	var printed strings.Builder
	fs.SetOutput(&printed)
	defer func() { a.Printed = printed.String() }()
	if err := fs.Parse(r.Args); errors.Is(err, pflag.ErrHelp) {
		return answer{Help: true}
	} else if err != nil {
		return answer{Error: err.Error()}
	}
	a = answer{Changed: []string{}, Values: map[string][]string{}}
	fs.VisitAll(func(f *pflag.Flag) {
		if f.Changed {
			a.Changed = append(a.Changed, f.Name)
		}
		if many, ok := f.Value.(pflag.SliceValue); ok {
			a.Values[f.Name] = append([]string{}, many.GetSlice()...)
		} else {
			a.Values[f.Name] = []string{f.Value.String()}
		}
	})
	return a
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 16<<20)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, "not a case:", err)
			os.Exit(2)
		}
		if err := encoder.Encode(read(r)); err != nil {
			os.Exit(3)
		}
		out.Flush()
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
