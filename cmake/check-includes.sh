#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# check-includes.sh [ROOT]: refuses includes that a layer must not have. Qt headers are told apart by the module
# folder that holds them, so that <QWidget> in core is found although it would compile with the right include path.
set -euo pipefail
root=${1:-$(dirname "$(readlink -f "$0")")/..}
cd "$root"
qt=${QT_HEADERS:-$(qmake6 -query QT_INSTALL_HEADERS)}
if [[ ! -d $qt/QtCore ]]; then
    echo "check-includes: no Qt headers in '$qt'" >&2
    exit 2
fi

declare -A modules=(
    [core]="QtCore"
    [models]="QtCore"
    [protocols]="QtCore QtNetwork"
    [resources]="QtCore QtGui QtSvg"
    [translations]="QtCore"
    [ui]="QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport"
    [app]="QtCore QtDBus QtGui QtNetwork QtWidgets"
)
declare -A layers=(
    [core]="core"
    [models]="core models"
    [protocols]="core protocols"
    [resources]="resources"
    [translations]="core translations"
    [ui]="core models resources ui"
    [app]="core models protocols resources translations ui app"
)
# Headers of the system and of libraries that have one place; a layer that is not named here may not include them.
declare -A places=(
    [sqlite3.h]="core/storage core/workspace"
    [csv.h]="protocols"
    [libxml/]="protocols"
    [xmlsec/]="protocols"
    [openssl/]="protocols/saml protocols/fido protocols/ldap core/certificates"
    [qrencode.h]="core/mfa"
    [liboath/]="core/mfa"
    [fido.h]="protocols/fido"
    [fido/]="protocols/fido"
    [ldap.h]="protocols/ldap"
    [lber.h]="protocols/ldap"
    [sasl/]="protocols/ldap"
    [curl/]="protocols"
    [zlib.h]="protocols"
    [qt6keychain/]="app/wiring/keychain"
    [CLI/]="app"
    [sys/socket.h]="protocols"
    [netdb.h]="protocols"
    [netinet/]="protocols"
    [arpa/]="protocols core/policies" # inet_pton reads addresses there; it opens nothing
)

violations=0
refuse() {
    printf '%s: %s\n' "$1" "$2"
    violations=$((violations + 1))
}

check_qt() {
    local where=$1 layer=$2 header=$3 module
    if [[ -d $qt/${header%%/*} && ($header != */* || -d $qt/$header || ${header#*/} == "${header%%/*}") ]]; then
        refuse "$where" "<$header> is a whole module; include the class"
        return
    fi
    for module in ${modules[$layer]}; do
        if [[ -e $qt/$module/$header || $header == "$module"/* ]]; then
            return
        fi
    done
    refuse "$where" "layer '$layer' must not include <$header>"
}

check_layer() {
    local where=$1 layer=$2 header=$3
    if [[ $header == *.moc || $header == moc_*.cpp ]]; then
        return
    fi
    if [[ $header != */* || $header == ./* || $header == ../* || -z ${layers[${header%%/*}]:-} ]]; then
        refuse "$where" "\"$header\" does not begin with a layer, as in \"core/users/user.h\""
    elif [[ " ${layers[$layer]} " != *" ${header%%/*} "* ]]; then
        refuse "$where" "layer '$layer' must not include \"$header\""
    fi
}

check_place() {
    local where=$1 header=$2 prefix place
    for prefix in "${!places[@]}"; do
        if [[ $header == "$prefix"* ]]; then
            for place in ${places[$prefix]}; do
                if [[ $where == "$place"/* ]]; then
                    return
                fi
            done
            refuse "$where" "<$header> belongs to ${places[$prefix]}"
        fi
    done
}

for layer in "${!layers[@]}"; do
    [[ -d $layer ]] || continue
    while IFS= read -r found; do
        where=$(cut -d: -f1,2 <<<"$found")
        [[ $found =~ \#[[:space:]]*include[[:space:]]*([\<\"])([^\>\"]+) ]] || continue
        quote=${BASH_REMATCH[1]} header=${BASH_REMATCH[2]}
        if [[ -z ${places[$header]:-} && $header =~ ^(Q[A-Z]|Qt|q[a-z_]+\.h$) ]]; then
            check_qt "$where" "$layer" "$header"
        elif [[ $quote == '"' ]]; then
            check_layer "$where" "$layer" "$header"
        fi
        check_place "$where" "$header"
    done < <(grep -rnE '^[[:space:]]*#[[:space:]]*include' --include='*.h' --include='*.cpp' --include='*.ipp' "$layer" || true)
done

if ((violations > 0)); then
    echo "check-includes: $violations includes cross a layer" >&2
    exit 1
fi
