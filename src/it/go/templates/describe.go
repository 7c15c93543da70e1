package main

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

var hash = regexp.MustCompile(`\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}`)

// describe tells what can be told of texts that are new each time: of each certificate what it says and whether the first one in the text
// issued it, of each private key what it is and whether it belongs to the certificate before it, of each hash whether it is the password's.
func describe(text []byte, password []byte) string {
	var out strings.Builder
	for _, found := range hash.FindAll(text, -1) {
		cost, _ := bcrypt.Cost(found)
		fmt.Fprintf(&out, "hash cost=%d fits=%v\n", cost, bcrypt.CompareHashAndPassword(found, password) == nil)
	}
	var first *x509.Certificate
	var before []byte
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		if block.Type == "CERTIFICATE" {
			certificate, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				fmt.Fprintln(&out, "certificate", err)
				continue
			}
			if first == nil {
				first = certificate
			}
			before = pem.EncodeToMemory(block)
			fmt.Fprintln(&out, ofCertificate(certificate, first))
			continue
		}
		fmt.Fprintln(&out, ofKey(block), "belongs", belongs(before, block))
	}
	return out.String()
}

func ofCertificate(c, first *x509.Certificate) string {
	var extensions []string
	for _, extension := range c.Extensions {
		extensions = append(extensions, fmt.Sprint(extension.Id, extension.Critical))
	}
	roots := x509.NewCertPool()
	roots.AddCert(first)
	_, err := c.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	return fmt.Sprint("certificate ", c.Version, " ", c.Subject, " by ", c.Issuer, " ", c.SignatureAlgorithm, " ", ofPublicKey(c.PublicKey),
		" lasts ", c.NotAfter.Sub(c.NotBefore), " ca ", c.IsCA, c.BasicConstraintsValid, c.MaxPathLen, " usage ", c.KeyUsage, c.ExtKeyUsage,
		" names ", c.DNSNames, c.IPAddresses, " serial ", c.SerialNumber.Sign() > 0 && c.SerialNumber.BitLen() <= 128,
		" ids ", len(c.SubjectKeyId), len(c.AuthorityKeyId), " ", extensions, " verifies ", err == nil)
}

func ofPublicKey(key any) string {
	switch k := key.(type) {
	case *rsa.PublicKey:
		return fmt.Sprint("rsa ", k.N.BitLen(), " ", k.E)
	case *ecdsa.PublicKey:
		return "ecdsa " + k.Params().Name
	case ed25519.PublicKey:
		return "ed25519"
	}
	return fmt.Sprintf("%T", key)
}

func ofKey(block *pem.Block) string {
	switch block.Type {
	case "RSA PRIVATE KEY":
		key, err := x509.ParsePKCS1PrivateKey(block.Bytes)
		if err != nil {
			return err.Error()
		}
		return fmt.Sprint(block.Type, " ", ofPublicKey(&key.PublicKey), " valid ", key.Validate() == nil)
	case "EC PRIVATE KEY":
		key, err := x509.ParseECPrivateKey(block.Bytes)
		if err != nil {
			return err.Error()
		}
		return block.Type + " " + ofPublicKey(&key.PublicKey)
	case "PRIVATE KEY":
		key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return err.Error()
		}
		return fmt.Sprintf("%s %T %d", block.Type, key, len(block.Bytes))
	case "DSA PRIVATE KEY":
		var key struct {
			Version       int
			P, Q, G, Y, X *big.Int
		}
		if _, err := asn1.Unmarshal(block.Bytes, &key); err != nil {
			return err.Error()
		}
		public := dsa.PublicKey{Parameters: dsa.Parameters{P: key.P, Q: key.Q, G: key.G}, Y: key.Y}
		fits := new(big.Int).Exp(key.G, key.X, key.P).Cmp(key.Y) == 0
		prime := key.P.ProbablyPrime(20) && key.Q.ProbablyPrime(20)
		return fmt.Sprint(block.Type, " ", public.P.BitLen(), " ", public.Q.BitLen(), " valid ", fits && prime)
	}
	return block.Type
}

func belongs(certificate []byte, key *pem.Block) bool {
	_, err := tls.X509KeyPair(certificate, pem.EncodeToMemory(key))
	return err == nil
}
