// Renders templates as kubeseal does: Go's text/template with sprig's hermetic functions.
//
// It reads one JSON object a line, {"name", "template": base64, "data": {key: base64}}, and answers each with a line: {"output": base64},
// {"error": text, "phase": "parse" or "exec"} or {"skip": why}, the latter where Go's own answer depends on chance or takes too much.
// With "describe": true the output is what can be told of it (describe.go); with "text" beside, that text is described and nothing rendered.
// What recursion without end or too much memory does to a Go program no program can catch: expect it to die of such a case.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"runtime/debug"
	"text/template"
	"time"
	_ "time/tzdata" // for machines without it
	"unsafe"

	"github.com/Masterminds/sprig/v3"
)

const (
	timeout   = 10 * time.Second
	maxOutput = 1 << 20
	maxLine   = 64 << 20
)

type request struct {
	Name     string            `json:"name"`
	Template []byte            `json:"template"`
	Data     map[string][]byte `json:"data"`
	Describe bool              `json:"describe"`
	Text     []byte            `json:"text"`
}

type answer struct {
	Output []byte `json:"output"`
	Error  string `json:"error,omitempty"`
	Phase  string `json:"phase,omitempty"`
	Skip   string `json:"skip,omitempty"`
}

var (
	errTooLong = errors.New("the output is too long")
	// Where verbs reach a pointer they print its address, and of a time's zone what it is made of.
	address = regexp.MustCompile(`(?i)0x[0-9a-f]{6,16}\b|&\{[^{}]*\[\] *\[\]`)
	funcs   = functions()
	known   = addresses()
)

// addresses are how the addresses of the local zone and of what is on the heap begin, in the forms that verbs give them.
func addresses() []string {
	zone, heap := uintptr(unsafe.Pointer(time.Local)), uintptr(unsafe.Pointer(new(template.Template)))
	var forms []string
	for _, verb := range []string{"%b", "%d", "%o", "%x", "%X"} {
		at := fmt.Sprintf(verb, heap)
		forms = append(forms, fmt.Sprintf(verb, zone), at[:len(at)/2])
	}
	return forms
}

func printsAddress(output []byte) bool {
	for _, form := range known {
		if bytes.Contains(output, []byte(form)) {
			return true
		}
	}
	return address.Match(output)
}

func functions() template.FuncMap {
	funcs := template.FuncMap(sprig.GenericFuncMap())
	for _, name := range []string{"env", "expandenv", "getHostByName"} {
		delete(funcs, name)
	}
	return funcs
}

// bounded is a buffer that refuses more than maxOutput.
type bounded struct{ bytes.Buffer }

func (b *bounded) Write(p []byte) (int, error) {
	if b.Len()+len(p) > maxOutput {
		return 0, errTooLong
	}
	return b.Buffer.Write(p)
}

func render(r request) (result answer) {
	if len(r.Text) > 0 {
		return answer{Output: []byte(describe(r.Text, r.Data["password"]))}
	}
	phase := "parse"
	defer func() {
		if p := recover(); p != nil {
			result = answer{Error: fmt.Sprint("panic: ", p), Phase: phase}
		}
	}()
	parsed, err := template.New(r.Name).Funcs(funcs).Option("missingkey=default").Parse(string(r.Template))
	if err != nil {
		return answer{Error: err.Error(), Phase: phase}
	}
	phase = "exec"
	data := make(map[string]string, len(r.Data))
	for key, value := range r.Data {
		data[key] = string(value)
	}
	var first, second bounded
	err = parsed.Execute(&first, data)
	switch {
	case errors.Is(err, errTooLong):
		return answer{Skip: "long output"}
	case err != nil:
		return answer{Error: err.Error(), Phase: phase}
	}
	if r.Describe {
		return answer{Output: []byte(describe(first.Bytes(), r.Data["password"]))}
	}
	if err = parsed.Execute(&second, data); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
		return answer{Skip: "two runs differ"}
	}
	if printsAddress(first.Bytes()) {
		return answer{Skip: "prints an address"}
	}
	return answer{Output: append([]byte{}, first.Bytes()...)}
}

func main() {
	debug.SetMaxStack(256 << 20)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 0, 1<<16), maxLine)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, "not a case:", err)
			os.Exit(2)
		}
		done := make(chan answer, 1)
		go func() { done <- render(r) }()
		var a answer
		select {
		case a = <-done:
		case <-time.After(timeout):
			a = answer{Skip: "took too long"}
		}
		if err := encoder.Encode(a); err != nil {
			os.Exit(3)
		}
		out.Flush()
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
