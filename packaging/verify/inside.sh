#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# inside.sh DEB: what a person does with the package, from apt install to apt purge. Runs as root in the fresh system of chroot.sh.
set -euo pipefail
deb=$1
person=/home/ana

ok() { printf 'ok: %s\n' "$*"; }
wrong() {
    printf 'WRONG: %s\n' "$*" >&2
    exit 1
}
# quietly COMMAND…: its output only when it fails
quietly() { "$@" >/verify/output 2>&1 </dev/null || { tail -40 /verify/output; wrong "$*"; }; }
# As a person who has nothing but a home.
as_ana() { runuser -u ana -- env -i HOME=$person PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 "$@"; }
ctl() { as_ana gatehousectl -w $person/corp.gatehouse "$@"; }

# Every file of the system with its owner, rights and content; without logs, and without what apt and dpkg note down themselves.
picture_of_the_system() {
    find / \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /verify -o -path /var/log \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/cache/debconf -o -path /var/cache/ldconfig \) \
        -prune -o -printf '%M %U:%G %p %l\n' | sort
    find /etc /home /opt /usr /var/lib \( -path /var/lib/dpkg -o -path /var/lib/apt \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum
}

prepare() {
    quietly apt-get update
    # A screen and the tools that look at it; a person's desktop has their like.
    quietly apt-get install -y --no-install-recommends bash-completion desktop-file-utils libglib2.0-bin procps \
        shared-mime-info xdotool xvfb
    # What the package brings along is installed first, so that what it leaves behind itself can be told apart.
    local needed
    needed=$(apt-get install -s "$deb" | awk '/^Inst / && $2 != "gatehouse" { print $2 }')
    # shellcheck disable=SC2086
    quietly apt-get install -y $needed
    ok "$(wc -w <<<"$needed") packages come along"
    useradd --create-home --home-dir $person ana
    picture_of_the_system >/verify/before
}

install_it() {
    quietly apt-get install -y "$deb"
    local file
    while read -r file; do
        [[ -e $file ]] || wrong "$file is not there"
    done < <(dpkg -L gatehouse)
    ldd /usr/bin/gatehouse /usr/bin/gatehousectl | grep 'not found' && wrong "a library is missing"
    [[ -z $(dpkg --verify gatehouse) ]] || wrong "dpkg --verify"
    local version
    version=$(dpkg-query -W -f '${Version}' gatehouse)
    [[ $(as_ana gatehousectl --version) == "gatehousectl ${version%-*}" ]] || wrong "gatehousectl is not of version ${version%-*}"
    [[ $(as_ana env QT_QPA_PLATFORM=offscreen gatehouse --version) == "gatehouse ${version%-*}" ]] || wrong "gatehouse is not of version ${version%-*}"
    ok "apt installs it: $(dpkg-query -W -f '${Version}, ${Installed-Size} kB' gatehouse)"
}

# completes PROGRAM BEGINNING WORD: as bash does when Tab is pressed for the first time behind the name of the program.
completes() {
    # shellcheck disable=SC2016
    as_ana bash -c 'source /usr/share/bash-completion/bash_completion; _completion_loader "$1"
        COMP_WORDS=("$1" "$2") COMP_CWORD=1; "_$1"; [[ ${COMPREPLY[*]} == "$3" ]]' bash "$@" || wrong "$1 $2 is not completed to $3"
}

use_the_command_line() {
    as_ana gatehousectl workspace create $person/corp.gatehouse --demo --users 200 --groups 10
    ctl user create --username ana.verify --email ana@example.com --given-name Ana --family-name Verify --display-name "Ana Verify"
    [[ $(ctl --format csv user list --filter ana.verify | wc -l) == 2 ]] || wrong "the user that was added is not listed"
    ctl undo
    [[ $(ctl --format csv user list --filter ana.verify | wc -l) == 1 ]] || wrong "the user is still there after the undo"
    ctl workspace check
    ok "gatehousectl makes a demo company, adds a user, lists, takes back"
    completes gatehousectl works workspace
    completes gatehouse --de --demo
    ok "bash completes gatehousectl and gatehouse"
}

draw_the_tour() {
    quietly as_ana env QT_QPA_PLATFORM=offscreen gatehouse --tour $person/tour --theme light
    local count
    count=$(find $person/tour -name '*.png' -size +2k | wc -l)
    [[ $count -ge 10 ]] || wrong "the tour has too few pictures"
    # What Qt says of a system without a screen and without a session is known; whatever else it says is a file that was left out.
    grep -vE 'plugin does not support|XDG_RUNTIME_DIR not set|OpenType support missing|drawn\.$' /verify/output \
        && wrong "the tour complains"
    ok "the console draws its tour without a screen: $count pictures"
}

# Everything that a desktop does between a double click and a window.
open_as_a_desktop_does() {
    local entry type display window pid
    entry=$(dpkg -L gatehouse | grep '\.desktop$')
    desktop-file-validate "$entry"
    as_ana cp $person/corp.gatehouse $person/without-ending
    for file in corp.gatehouse without-ending; do
        type=$(as_ana gio info -a standard::content-type "$person/$file" | awk '/content-type:/ { print $2 }')
        [[ $type == application/x-gatehouse-workspace ]] || wrong "$file is taken for $type"
    done
    as_ana gio mime application/x-gatehouse-workspace | grep -F "${entry##*/}" >/dev/null || wrong "no program opens a workspace"
    ok "a workspace is known by its name and by its content, and opens with ${entry##*/}"

    mkdir -m 1777 /tmp/.X11-unix
    coproc SCREEN { exec runuser -u ana -- Xvfb -noreset -displayfd 1 -screen 0 1440x900x24 2>/verify/xvfb; }
    # shellcheck disable=SC2154
    read -r display <&"${SCREEN[0]}"
    on_screen() { as_ana env DISPLAY=":$display" "$@"; }
    on_screen gio launch "$entry" $person/corp.gatehouse
    window=$(on_screen timeout 60 xdotool search --sync --onlyvisible --name 'corp\.gatehouse' | sed -n 1p)
    [[ -n $window ]] || wrong "no window came"
    pid=$(pgrep -u ana -x gatehouse)
    [[ $(on_screen xdotool getwindowpid "$window") == "$pid" ]] || wrong "the window is not the console's"
    ok "its window: $(on_screen xdotool getwindowname "$window")"
    on_screen xdotool windowfocus --sync "$window" key ctrl+q
    timeout 30 tail --pid="$pid" -f /dev/null || wrong "the console does not end"
    kill "$SCREEN_PID"
    wait "$SCREEN_PID" || true
    rm -rf /tmp/.X11-unix
    ok "Ctrl+Q ends it"
}

purge_it() {
    dpkg -L gatehouse | while read -r file; do [[ -d $file ]] || echo "$file"; done >/verify/files
    quietly apt-get purge -y gatehouse
    rm -rf $person
    install -d -o ana -g ana -m "$(stat -c %a /verify/home)" $person
    cp -a /verify/home/. $person
    while read -r file; do
        [[ ! -e $file ]] || wrong "$file was left"
    done </verify/files
    dpkg-query -W gatehouse 2>/dev/null && wrong "dpkg still knows it"
    picture_of_the_system >/verify/after
    diff /verify/before /verify/after || wrong "the system is not what it was before"
    ok "apt purges it, and every file of the system is as before"
}

prepare
cp -a $person /verify/home
install_it
use_the_command_line
draw_the_tour
open_as_a_desktop_does
purge_it
