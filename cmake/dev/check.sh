# SPDX-License-Identifier: Apache-2.0
# The checks that need no running program, and the two verbs that repair what they find.

qt_tools() { "$(qmake6 -query QT_HOST_BINS)/$1" "${@:2}"; }

sources() { git ls-files --cached --others --exclude-standard -- "*.h" "*.cpp" | sort -u | existing; }

existing() {
    local file
    while IFS= read -r file; do
        [[ -f $file ]] && echo "$file"
    done
    return 0
}

verb_format() {
    setup check
    step "Lay out the sources" xargs -r clang-format -i < <(sources)
}

verb_translate() {
    setup build
    step "Update the translations" update_translations translations/*.ts
}

# English texts stand in the sources; its catalogue has the plurals only.
update_translations() {
    local catalogue options
    for catalogue in "$@"; do
        options=(-silent -no-obsolete -locations none -source-language en -extensions h,cpp -I .)
        if [[ $catalogue == *_en.ts ]]; then
            options+=(-pluralonly)
        fi
        qt_tools lupdate "${options[@]}" -recursive core models protocols ui app -ts "$catalogue" || return
    done
}

# Changed .cpp files, and for a changed header the .cpp beside it and its test.
changed_sources() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse --verify -q HEAD~1 || git rev-parse HEAD)
    if [[ $base == "$(git rev-parse HEAD)" ]]; then
        base=$(git rev-parse --verify -q HEAD~1 || echo "$base")
    fi
    {
        git diff --name-only --diff-filter=d "$base" -- '*.h' '*.cpp'
        git ls-files --others --exclude-standard -- '*.h' '*.cpp'
    } | while IFS= read -r file; do
        case $file in
            *.cpp) echo "$file" ;;
            *.h) git ls-files --cached --others --exclude-standard -- "${file%.h}.cpp" "*/tst_$(basename "${file%.h}").cpp" ;;
        esac
    done | sort -u | existing
}

check_format() {
    local file status=0
    while IFS= read -r file; do
        if ! clang-format --dry-run --Werror "$file" 2>/dev/null; then
            echo "$file is not laid out; run './dev format'."
            status=1
        fi
    done < <(sources)
    return "$status"
}

check_layers() {
    cmake/check-includes.sh && cmake/check-sql.sh && ctest --preset dev --parallel "$jobs" --quiet --output-log build/layers.log -R '^layers\.' \
        || { cat build/layers.log; return 1; }
}

# check_tidy FILE…: those that the dev build compiles, as it compiles them.
check_tidy() {
    local known=() file
    for file in "$@"; do
        if grep -qF "\"$PWD/$file\"" build/dev/compile_commands.json; then
            known+=("$file")
        fi
    done
    echo "clang-tidy reads ${#known[@]} files."
    # It can't read what another compiler precompiled.
    mkdir -p build/tidy
    sed -E 's@ -Winvalid-pch -include [^ ]+/cmake_pch\.hxx@@; s@ -fpch-preprocess@@' build/dev/compile_commands.json >build/tidy/compile_commands.json
    printf '%s\n' "${known[@]}" | xargs -r -P "$jobs" -n 4 clang-tidy --quiet -p build/tidy \
        --extra-arg=-Wno-unknown-warning-option 2> >(grep -vE '^[0-9]+ warnings? generated|^Suppressed |^Use -header' >&2)
}

# The messages of a catalogue, one a line, whatever their order and translation.
catalogue_messages() {
    awk '
        /<name>/ { context = $0 }
        /<message/ { message = $0; sub(/^[ \t]*<message/, "", message) }
        /<translation/ { print context message }
        !/<name>|<message|<translat|<numerusform>|<\/|<\?xml|<!DOCTYPE|<TS/ || /<source>|<comment>|<extracomment>/ { message = message $0 }
    ' "$1" | sort
}

check_translations() {
    local catalogue fresh warnings status=0
    fresh=$(mktemp -d)
    for catalogue in translations/*.ts; do
        [[ -f $catalogue ]] || continue
        cp "$catalogue" "$fresh"
        if ! warnings=$(update_translations "$fresh/${catalogue##*/}" 2>&1) || [[ -n $warnings ]]; then
            printf '%s\n' "$warnings"
            echo "lupdate is not sure of these texts: their translation would not be found."
            status=1
        fi
        if ! diff <(catalogue_messages "$catalogue") <(catalogue_messages "$fresh/${catalogue##*/}"); then
            echo "$catalogue is behind the sources (<: no longer there, >: new); run './dev translate' and translate what is new."
            status=1
        fi
        if grep -q 'type="unfinished"' "$catalogue"; then
            echo "$catalogue has texts without a translation (of English: plurals without forms)."
            status=1
        fi
        echo "$catalogue: $(grep -c '<source>' "$catalogue" || true) messages, $(grep -c 'type="unfinished"' "$catalogue" || true) not translated yet."
    done
    rm -rf "$fresh"
    return "$status"
}

verb_check() {
    local files=() failed=()
    case ${1:-} in
        '') ;;
        --all) ;;
        *) stop 2 "check takes --all or nothing." ;;
    esac
    setup build run test check
    step "Check the layout" check_format || failed+=(format)
    build_preset dev
    step "Check the layers" check_layers || failed+=(layers)
    if [[ ${1:-} == --all ]]; then
        mapfile -t files < <(sources | grep '\.cpp$')
    else
        mapfile -t files < <(changed_sources)
    fi
    step "Check with clang-tidy" check_tidy "${files[@]}" || failed+=(clang-tidy)
    step "Check the translations" check_translations || failed+=(translations)
    if ((${#failed[@]} > 0)); then
        stop 1 "These checks failed: ${failed[*]}."
    fi
    say "All checks passed."
}
