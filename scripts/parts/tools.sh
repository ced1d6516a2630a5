# What scripts/casebook and scripts/test share: finding a JDK and Maven, and building. Sourced, not run.

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
needed_java=25

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# The feature version of the JDK in folder $1, or 0 where there is none (a JRE has no javac and will not do).
java_version() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

find_java() {
  local path_java candidate
  path_java=$(command -v javac || true)
  [ -n "$path_java" ] && path_java=$(dirname "$(dirname "$(readlink -f "$path_java")")")
  for candidate in "${JAVA_HOME:-}" "$path_java" /usr/lib/jvm/* /usr/local/openjdk* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$candidate" ] || continue
    if [ "$(java_version "$candidate")" -ge "$needed_java" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  return 1
}

# Installs Debian packages where this user may; says nothing where it may not.
try_install() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
  say "Installing $* ..."
  apt-get install -y -q "$@" >/dev/null 2>&1 || { apt-get update -q >/dev/null 2>&1 && apt-get install -y -q "$@" >/dev/null 2>&1; }
}

need_java() {
  find_java && return
  try_install "openjdk-$needed_java-jdk-headless" && find_java && return
  fail "Casebook needs a JDK of version $needed_java or newer, and none was found in JAVA_HOME, on PATH or in the usual folders." \
    "Install one (Debian and Ubuntu: apt-get install openjdk-$needed_java-jdk-headless; macOS: brew install openjdk@$needed_java;" \
    "elsewhere: https://adoptium.net), or point JAVA_HOME at one, and run this again."
}

need_maven() {
  command -v mvn >/dev/null && return
  try_install maven && command -v mvn >/dev/null && return
  fail "Casebook is built with Maven 3.8 or newer, and there is no mvn on PATH." \
    "Install it (Debian and Ubuntu: apt-get install maven; macOS: brew install maven) and run this again."
}

# Maven, without the warnings that its own libraries cause on a new JDK.
maven() { MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -B -f "$home/pom.xml" "$@"; }
