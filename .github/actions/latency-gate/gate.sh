#!/usr/bin/env bash
# The step of action.yml: its inputs, from the environment, as options of `lumina gate`; the verdict as output and exit code.
set -euo pipefail
main="$(dirname "$0")/../../../dist/runtime/cli/main.js"
report="${REPORT:-$(mktemp -d "${RUNNER_TEMP:-/tmp}/latency-gate.XXXXXX")}"
mkdir -p "$report"
report="$(cd "$report" && pwd)"

if [ -z "$BASELINE" ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  BASELINE="$(git merge-base HEAD "origin/$GITHUB_BASE_REF")" || {
    echo "::error title=Latency gate::no merge base with origin/$GITHUB_BASE_REF: check out with fetch-depth: 0"
    exit 2
  }
fi
case "$INCONCLUSIVE" in
  fail | warn) ;;
  *)
    echo "::error title=Latency gate::inconclusive: '$INCONCLUSIVE' is neither fail nor warn"
    exit 2
    ;;
esac

words=(gate --cmd "$CMD" --unit "$UNIT" --github --force)
words+=(--out "$report/report.json" --junit "$report/report.xml" --html "$report/report.html")
[ -z "$BASE_CMD" ] || words+=(--base-cmd "$BASE_CMD")
[ -z "$BUILD_CMD" ] || words+=(--build-cmd "$BUILD_CMD")
[ -z "$BASELINE" ] || words+=(--baseline "$BASELINE")
[ -z "$LIMIT_NS" ] || words+=(--limit-ns "$LIMIT_NS")
[ -z "$LIMIT_PERCENT" ] || words+=(--limit-percent "$LIMIT_PERCENT")
[ -z "$ROUNDS" ] || words+=(--rounds "$ROUNDS")

# The words above say it all: what is measured has the caller's tools, and no variable that changes with the inputs.
node="$(command -v node)"
PATH="$CALLER_PATH"
inconclusive="$INCONCLUSIVE"
unset CALLER_PATH CMD BASE_CMD BUILD_CMD BASELINE LIMIT_NS LIMIT_PERCENT UNIT ROUNDS INCONCLUSIVE REPORT

code=0
"$node" "$main" "${words[@]}" || code=$?
case "$code" in
  0) verdict=PASS ;;
  1) verdict=FAIL ;;
  3) verdict=INCONCLUSIVE ;;
  *) exit "$code" ;;
esac
{
  echo "verdict=$verdict"
  echo "report=$report"
} >>"$GITHUB_OUTPUT"
if [ "$code" -eq 3 ] && [ "$inconclusive" = warn ]; then
  echo "::warning title=Latency gate INCONCLUSIVE::taken as no failure, as asked for"
  exit 0
fi
[ "$code" -ne 3 ] || echo "::error title=Latency gate INCONCLUSIVE::red, since nothing was shown; the reasons are in the summary"
exit "$code"
