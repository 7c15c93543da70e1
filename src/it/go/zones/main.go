// Makes zones.txt of the template module: what Go's time zone database knows of each zone and the
// JDK does not, above all its abbreviations. Reads what JavaZones prints:
//
//	java JavaZones.java | go run main.go > zones.txt
//
// To be run again when Go or the JDK come with newer data.
package main

import (
	"archive/zip"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"time"
)

type entry struct {
	off  int
	dst  bool
	abbr string
}

// zone table in file order and transition times
func parseTZ(b []byte) (zs []entry, txs []int64) {
	be := binary.BigEndian
	hdr := func(p int) (int, [6]int) {
		var n [6]int
		for i := range n {
			n[i] = int(be.Uint32(b[p+20+4*i:]))
		}
		return p + 44, n
	}
	p, n := hdr(0) // isutc isstd leap time type char
	p += n[3]*5 + n[4]*6 + n[5] + n[2]*8 + n[1] + n[0]
	p, n = hdr(p)
	for i := 0; i < n[3]; i++ {
		txs = append(txs, int64(be.Uint64(b[p+8*i:])))
	}
	p += n[3] * 9
	tp := p
	ch := b[p+6*n[4]:]
	for i := 0; i < n[4]; i++ {
		e := b[tp+6*i:]
		a := ch[e[5]:n[5]]
		a = a[:strings.IndexByte(string(a), 0)]
		zs = append(zs, entry{int(int32(be.Uint32(e))), e[4] != 0, string(a)})
	}
	return
}

func main() {
	z, err := zip.OpenReader(filepath.Join(runtime.GOROOT(), "lib", "time", "zoneinfo.zip"))
	if err != nil {
		panic(err)
	}
	java := map[string]bool{}
	jz := map[string][][2]int64{}
	jzb, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	for _, l := range strings.Split(strings.TrimSpace(string(jzb)), "\n") {
		id, rest, _ := strings.Cut(l, "\t")
		java[id] = true
		for i, f := range strings.Fields(rest) {
			if i == 0 {
				o, _ := strconv.ParseInt(f, 10, 64)
				jz[id] = append(jz[id], [2]int64{math.MinInt64, o})
				continue
			}
			var t, o int64
			fmt.Sscanf(f, "%d:%d", &t, &o)
			jz[id] = append(jz[id], [2]int64{t, o})
		}
	}
	jat := func(id string, t int64) int {
		o := int64(0)
		for _, x := range jz[id] {
			if t >= x[0] {
				o = x[1]
			}
		}
		return int(o)
	}
	type zinfo struct {
		key    string
		states []entry
		loc    *time.Location
		txs    []int64
	}
	infos := map[string]zinfo{}
	groups := map[string][]string{}
	raws := map[string][]string{}
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		r, _ := f.Open()
		b, _ := io.ReadAll(r)
		zs, txs := parseTZ(b)
		loc, err := time.LoadLocationFromTZData(f.Name, b)
		if err != nil {
			panic(err)
		}
		raws[string(b)] = append(raws[string(b)], f.Name)
		// timeline points: before the first, each transition, then until 2100
		pts := []int64{math.MinInt64 / 4}
		pts = append(pts, txs...)
		last := int64(0)
		if len(txs) > 0 {
			last = txs[len(txs)-1]
		}
		for t := time.Unix(last, 0).In(loc); ; {
			_, e := t.ZoneBounds()
			if e.IsZero() || e.Unix() > 4102444800 || !e.After(t) {
				break
			}
			if e.Unix() > last {
				pts = append(pts, e.Unix())
			}
			t = e
		}
		type change struct {
			until int64
			idx   int
		}
		cur := map[int]int{}
		changes := map[int][]change{}
		order := []int{}
		extra := zs
		find := func(e entry) int {
			for i, x := range extra {
				if x == e {
					return i
				}
			}
			extra = append(extra, e)
			return len(extra) - 1
		}
		for _, t := range pts {
			tm := time.Unix(t, 0).In(loc)
			n, off := tm.Zone()
			i := find(entry{off, tm.IsDST(), n})
			if c, ok := cur[off]; !ok {
				order = append(order, off)
				cur[off] = i
			} else if c != i {
				changes[off] = append(changes[off], change{t, c})
				cur[off] = i
			}
		}
		if len(extra) != len(zs) {
			fmt.Fprintln(os.Stderr, "tzset adds", f.Name, extra[len(zs):])
		}
		// dedupe entries of the table that Java's side cannot tell apart
		var es []string
		for i, e := range extra {
			if i >= len(zs) {
				e.abbr = "~" + e.abbr
			}
			d := ""
			if e.dst {
				d = "*"
			}
			es = append(es, e.abbr+d+"="+strconv.FormatInt(int64(e.off), 36))
		}
		var xs []string
		for _, off := range order {
			if len(changes[off]) == 0 {
				// default = first entry with that offset, unless another wins
				first := -1
				for i, e := range extra {
					if e.off == off {
						first = i
						break
					}
				}
				if first != cur[off] {
					xs = append(xs, strconv.Itoa(cur[off]))
				}
				continue
			}
			for _, c := range changes[off] {
				xs = append(xs, strconv.Itoa(c.idx)+"<"+strconv.FormatInt(c.until, 36))
			}
			xs = append(xs, strconv.Itoa(cur[off]))
		}
		key := strings.Join(es, " ") + "|" + strings.Join(xs, " ")
		groups[key] = append(groups[key], f.Name)
		infos[f.Name] = zinfo{key, extra, loc, txs}
	}
	fmt.Fprintln(os.Stderr, "unique files", len(raws), "groups", len(groups))
	// Which Java id stands for a name that Java lacks: one with the same data.
	alias := map[string]string{}
	for _, names := range raws {
		ok := ""
		for _, n := range names {
			if java[n] && !strings.Contains(n, "SystemV") {
				ok = n
				break
			}
		}
		for _, n := range names {
			if !java[n] {
				if ok == "" {
					ok = "Etc/GMT"
				}
				alias[n] = ok
			}
		}
	}
	fmt.Fprintln(os.Stderr, "alias", alias)
	var lines []string
	for k, names := range groups {
		sort.Strings(names)
		// last moment at which Java has another offset
		in := infos[names[0]]
		last, first := int64(math.MinInt64), int64(math.MaxInt64)
		for _, n := range names {
			id := n
			if a, missing := alias[n]; missing {
				id = a
			}
			pts := []int64{-90000000000}
			pts = append(pts, in.txs...)
			for _, x := range jz[id] {
				if x[0] > -90000000000 {
					pts = append(pts, x[0])
				}
			}
			for _, t := range pts {
				_, o := time.Unix(t, 0).In(infos[n].loc).Zone()
				if o != jat(id, t) {
					last = max(last, t)
					first = min(first, t)
				}
			}
		}
		end := int64(math.MaxInt64)
		for _, n := range names {
			id := n
			if a, missing := alias[n]; missing {
				id = a
			}
			for _, x := range jz[id] {
				if x[0] > last && x[0] < end {
					end = x[0]
				}
			}
			for _, t := range in.txs {
				if t > last && t < end {
					end = t
				}
			}
		}
		early := ""
		if first != math.MaxInt64 {
			if last > 0 {
				fmt.Fprintln(os.Stderr, "differs after 1970", names, time.Unix(last, 0).UTC())
			}
			var xs []string
			pts := []int64{-90000000000}
			pts = append(pts, in.txs...)
			for i, t := range pts {
				if t > last {
					break
				}
				until := end
				if i+1 < len(pts) && pts[i+1] <= last {
					until = pts[i+1]
				}
				tm := time.Unix(t, 0).In(in.loc)
				ab, off := tm.Zone()
				for j, e := range in.states {
					if e == (entry{off, tm.IsDST(), ab}) {
						xs = append(xs, strconv.Itoa(j)+"<"+strconv.FormatInt(until, 36))
						break
					}
				}
			}
			early = strings.Join(xs, " ")
		}
		for i, n := range names {
			if a, missing := alias[n]; missing {
				names[i] = n + ">" + a
			}
		}
		line := strings.Join(names, " ") + "|" + k
		if early != "" {
			line += "|" + early
		}
		lines = append(lines, line)
	}
	sort.Strings(lines)
	fmt.Println(strings.Join(lines, "\n"))
}
