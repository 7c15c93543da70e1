# Sourced by launchers: finds a Java 25 or newer. POSIX sh.
#   find_java  prints the path of a `java`;  find_jdk  prints the home of a JDK (with javac).
# Looked at, in this order: JAVA_HOME, PATH, JAVA_HOME_25_* (as build services set them), the usual folders of
# Linux distributions, macOS, Windows' shells and SDKMAN.

java_is_25() { # java executable
  [ -x "$1" ] || return 1
  home=${1%/bin/java*}
  # The release file answers without starting a JVM.
  if [ -r "$home/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  else
    version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  fi
  [ "${version:-0}" -ge 25 ] 2>/dev/null
}

resolved() { # follows links, so that the release file beside bin is found
  file=$1
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in /*) file=$target ;; *) file=$(dirname "$file")/$target ;; esac
  done
  printf '%s\n' "$file"
}

java_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME/bin/java"
  on_path=$(command -v java 2>/dev/null) && resolved "$on_path"
  env | sed -n 's/^JAVA_HOME_25_[^=]*=\(.*\)/\1\/bin\/java/p'
  for candidate in /usr/lib/jvm/*/bin/java /usr/lib64/jvm/*/bin/java /usr/java/*/bin/java /opt/java/*/bin/java /opt/jdk*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    /opt/homebrew/opt/openjdk*/bin/java /usr/local/opt/openjdk*/bin/java \
    "/c/Program Files/"*"/jdk"*/bin/java.exe "${SDKMAN_DIR:-${HOME:-/}/.sdkman}"/candidates/java/*/bin/java; do
    [ -x "$candidate" ] && printf '%s\n' "$candidate"
  done
}

first_java() { # whether a compiler must be beside it
  java_candidates | while IFS= read -r candidate; do
    if java_is_25 "$candidate" && { [ "$1" = any ] || [ -x "$(dirname "$candidate")/javac" ] || [ -x "$(dirname "$candidate")/javac.exe" ]; }; then
      printf '%s\n' "$candidate"
      break
    fi
  done
}

find_java() {
  found=$(first_java any)
  [ -n "$found" ] || {
    echo "error: no Java 25 or newer was found: install one (any vendor) or point JAVA_HOME at it" >&2
    return 1
  }
  printf '%s\n' "$found"
}

find_jdk() {
  found=$(first_java jdk)
  [ -n "$found" ] || {
    echo "error: kubeseal-j builds with JDK 25 or newer: install one (any vendor) and run ./mvnw, which finds it, or point JAVA_HOME at it" >&2
    return 1
  }
  dirname "$(dirname "$found")"
}
