#!/bin/sh
# Finds a Chromium for the browser tests, or installs one, and writes its path to a file.
# Writes "playwright" there when the browser is Playwright's own.
#
# provide-chromium.sh FILE JAVA CLASSPATH
set -eu
file=$1 java=$2 classpath=$3
mkdir -p "$(dirname "$file")"

# A command that is found may still be a stub, so it has to run.
find_chromium() {
    for candidate in "${HIRELOOP_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        [ -n "$candidate" ] || continue
        found=$(command -v "$candidate") || continue
        "$found" --version >/dev/null 2>&1 || continue
        printf '%s\n' "$found" >"$file"
        return 0
    done
    return 1
}

if find_chromium; then exit 0; fi
if [ -n "${HIRELOOP_CHROMIUM:-}" ]; then
    echo "HIRELOOP_CHROMIUM=$HIRELOOP_CHROMIUM does not run; looking further." >&2
fi

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "No Chromium here yet: installing Debian's."
    export DEBIAN_FRONTEND=noninteractive
    if apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core >/dev/null &&
        find_chromium; then
        exit 0
    fi
fi

echo "No Chromium here yet: asking Playwright for its own."
if "$java" -cp "$classpath" com.microsoft.playwright.CLI install chromium; then
    echo playwright >"$file"
    exit 0
fi

rm -f "$file"
echo "The browser tests need Chromium or Google Chrome: please install one, or set HIRELOOP_CHROMIUM to its path." >&2
exit 1
