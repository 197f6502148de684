#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# chroot.sh DEB: makes a fresh Debian and tries the package in it. Called by ./dev package --verify in a mount and process namespace
# of its own, with DISTRIBUTION, MIRROR, SOURCES and PROXY as apt knows them on this machine.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(mktemp -d /var/tmp/gatehouse-verify.XXXXXX)
chmod 755 "$root"  # it becomes the / of a person without rights
clean_up() {
    if mountpoint -q "$root/proc"; then
        umount -l "$root/proc"
    fi
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

echo "A fresh $DISTRIBUTION in $root:"
debootstrap --variant=minbase "$DISTRIBUTION" "$root" "$MIRROR" >"$root.log" 2>&1 || { tail -20 "$root.log"; exit 1; }
rm -f "$root.log"
printf '%s\n' "$SOURCES" >"$root/etc/apt/sources.list"
printf '%s\n' "$PROXY" >"$root/etc/apt/apt.conf.d/90proxy"
# No service is started by a package that brings one along.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir "$root/verify"
cp "$1" "$here/inside.sh" "$root/verify"
mount -t proc proc "$root/proc"
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    /bin/bash /verify/inside.sh "/verify/${1##*/}"
