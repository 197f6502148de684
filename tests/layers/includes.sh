#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# includes.sh SOURCE_DIR: plants one include at a time in an empty tree and asks check-includes.sh about it.
set -euo pipefail
check=$1/cmake/check-includes.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

# expect accepted|refused FILE INCLUDE
expect() {
    local wanted=$1 file=$2 include=$3 answer=accepted
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$file")"
    printf '#pragma once\n#include %s\n' "$include" >"$tree/$file"
    local said
    said=$("$check" "$tree" 2>&1) || answer=refused
    if [[ $answer != "$wanted" ]] || { [[ $answer == refused ]] && ! grep -qF "$file:2: " <<<"$said"; }; then
        echo "$file with $include: wanted $wanted, got $answer: $said"
        failures=$((failures + 1))
    fi
}

expect accepted core/users/user.h '<QString>'
expect accepted core/users/user.h '<QtGlobal>'
expect accepted core/users/user.h '<QtCore/QString>'
expect accepted core/users/user.h '<vector>'
expect accepted core/users/user.h '"core/base/result.h"'
expect accepted core/storage/database.cpp '<sqlite3.h>'
expect accepted models/users/usertablemodel.cpp '"core/users/user.h"'
expect accepted models/users/usertablemodel.h '<QAbstractTableModel>'
expect accepted protocols/http/server.h '<QTcpSocket>'
expect accepted ui/users/userspane.cpp '<QTableView>'
expect accepted ui/users/userspane.cpp '"models/users/usertablemodel.h"'
expect accepted app/main.cpp '"protocols/csv/csv.h"'
expect accepted app/main.cpp '<CLI/CLI.hpp>'

expect refused core/users/user.h '<QWidget>'
expect refused core/users/user.h '<QtWidgets/QWidget>'
expect refused core/users/user.h '"QtWidgets/QWidget"'
expect refused core/users/user.h '<qwidget.h>'
expect refused core/users/user.h '<QColor>'
expect refused core/users/user.h '<QIcon>'
expect refused core/users/user.cpp '<QTcpSocket>'
expect refused core/users/user.cpp '<QSqlQuery>'
expect refused core/users/user.cpp '<sys/socket.h>'
expect refused core/users/user.cpp '<sqlite3.h>'
expect refused core/users/user.cpp '<CLI/CLI.hpp>'
expect refused core/users/user.cpp '<QtCore>'
expect refused core/users/user.cpp '<QtCore/QtCore>'
expect refused core/users/user.cpp '"models/users/usertablemodel.h"'
expect refused core/users/user.cpp '"protocols/csv/csv.h"'
expect refused core/users/user.cpp '"ui/users/userspane.h"'
expect refused core/users/user.cpp '"user.h"'
expect refused core/users/user.cpp '"../base/result.h"'
expect refused models/users/usertablemodel.h '<QIcon>'
expect refused models/users/usertablemodel.h '<QBrush>'
expect refused models/users/usertablemodel.h '"ui/users/userspane.h"'
expect refused models/users/usertablemodel.h '"protocols/csv/csv.h"'
expect refused models/users/usertablemodel.h '<QNetworkReply>'
expect refused protocols/http/server.h '<QWidget>'
expect refused protocols/http/server.h '"models/users/usertablemodel.h"'
expect refused ui/users/userspane.cpp '"protocols/csv/csv.h"'
expect refused ui/users/userspane.cpp '<QNetworkReply>'
expect refused ui/users/userspane.cpp '<QtWidgets>'

exit $((failures > 0))
