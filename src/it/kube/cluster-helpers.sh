# Functions for scripts run by `cluster`: source "$KUBE_HELPERS".

# in_cluster NAMESPACE SERVICEACCOUNT: makes this namespace look like a Pod of that account (token, CA, env), for in-cluster client configuration.
in_cluster() {
  local d=/var/run/secrets/kubernetes.io/serviceaccount; mkdir -p "$d"
  kubectl -n "$1" create token "$2" --duration=10h > "$d/token"; cp "$KUBE_STATE/pki/ca.crt" "$d/ca.crt"; printf %s "$1" > "$d/namespace"
  export KUBERNETES_SERVICE_HOST=$KUBE_HOST KUBERNETES_SERVICE_PORT=6443 POD_NAMESPACE=$1
}

# expose NAMESPACE SERVICE PORT [PORTNAME]: points a Service at this namespace's address, so `kubectl get --raw .../services/.../proxy/...` reaches a local process.
# (The API server proxies only to an Endpoints address that a Pod's status carries: both are made here, on a node that does not exist.)
expose() {
  kubectl -n "$1" patch service "$2" --type=merge -p '{"spec":{"selector":null}}' >/dev/null
  kubectl apply -f - >/dev/null 2>&1 <<Y
apiVersion: v1
kind: Pod
metadata: {name: $2-local, namespace: $1}
spec: {nodeName: none, containers: [{name: process, image: none}], tolerations: [{operator: Exists}]}
---
apiVersion: v1
kind: Endpoints
metadata: {name: $2, namespace: $1}
subsets: [{addresses: [{ip: $KUBE_HOST, targetRef: {kind: Pod, name: $2-local, namespace: $1}}], ports: [{name: ${4-http}, port: $3, protocol: TCP}]}]
Y
  kubectl -n "$1" patch pod "$2-local" --subresource status --type merge \
    -p "{\"status\":{\"phase\":\"Running\",\"podIP\":\"$KUBE_HOST\",\"podIPs\":[{\"ip\":\"$KUBE_HOST\"}]}}" >/dev/null
}
