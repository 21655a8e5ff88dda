# Sourced by every script that counts checks. The last line it prints is the sum: N passed, N failed.
# shellcheck shell=bash
set -uo pipefail
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Piped output in its plain form, and no build server that would outlive the run.
export MSBUILDTERMINALLOGGER=off MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

passed=0
failed=0
skipped=0

pass() { passed=$((passed + 1)); echo "passed: $1"; }
fail() { failed=$((failed + 1)); echo "FAILED: $1"; }
skip() { skipped=$((skipped + 1)); echo "skipped: $1"; }

# expect NAME COMMAND...: passes if the command does.
expect() {
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name"; fi
}

# count_tests NAME COMMAND...: runs a test command and adds its tests. A build that fails, a run that breaks off
# and a run without a test count as one failure.
count_tests() {
  local name=$1 output status ok bad
  shift
  output=$(mktemp)
  "$@" 2>&1 | tee "$output"
  status=$?
  # One line a test assembly: "Passed!  - Failed: 0, Passed: 12, Skipped: 0, Total: 12, ..."
  ok=$(sed -nE 's/^.*Failed: +[0-9]+, Passed: +([0-9]+),.*$/\1/p' "$output" | awk '{ n += $1 } END { print n + 0 }')
  bad=$(sed -nE 's/^.*Failed: +([0-9]+), Passed: +[0-9]+,.*$/\1/p' "$output" | awk '{ n += $1 } END { print n + 0 }')
  rm -f "$output"
  if ((bad == 0 && (status != 0 || ok == 0))); then
    echo "FAILED: $name ended with status $status and $ok passed tests"
    bad=1
  fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  echo "$name: $ok passed, $bad failed"
}

# count_part NAME COMMAND...: runs a script that ends in such a sum, and adds it.
count_part() {
  local name=$1 output status last
  shift
  output=$(mktemp)
  echo "== $name"
  IPT_PART="$name" "$@" 2>&1 | tee "$output"
  status=$?
  last=$(tail -n 1 "$output")
  rm -f "$output"
  if [[ $last =~ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=$((passed + BASH_REMATCH[1]))
    failed=$((failed + BASH_REMATCH[2]))
    if ((status != 0 && BASH_REMATCH[2] == 0)); then fail "$name ended with status $status"; fi
  else
    fail "$name ended with status $status and without a sum"
  fi
}

# The sum, alone on the last line; a part's sum names the part. The status says whether all passed; nothing run is no
# success, unless it was said why.
finish() {
  echo "${IPT_PART:+$IPT_PART: in all }$passed passed, $failed failed"
  if ((failed > 0 || passed + skipped == 0)); then exit 1; fi
  exit 0
}
