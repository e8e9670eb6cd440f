#!/usr/bin/env bash
# Python 3.13, 3.14 and 3.15 of Debian's development suite, in a folder of their own, for `make test-all`.
#
#   sudo tests/tools/debian_pythons.sh          make them
#   sudo tests/tools/debian_pythons.sh remove   unmount and delete them
#
# Needs root, Debian or Ubuntu, debootstrap, and some 500 MB. The suite is unpacked below
# .interpreters/sid from the mirror that debootstrap is configured for, the repository and the devices are
# mounted into it, and .interpreters/python3.14 (and so on) start the interpreters there by chroot.
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
folder=$repository/.interpreters
suite=$folder/sid
versions=(3.13 3.14 3.15)

if [ "$(id -u)" != 0 ]; then
    echo "chroot and mount need root: run it with sudo" >&2
    exit 1
fi

mounts=("$suite$repository" "$suite/proc" "$suite/dev/shm" "$suite/dev")

unmount() {
    for place in "${mounts[@]}"; do
        if mountpoint -q "$place"; then umount "$place"; fi
    done
}

if [ "${1:-}" = remove ]; then
    unmount
    rm -rf --one-file-system "$folder"
    exit 0
fi

if ! command -v debootstrap >/dev/null; then
    echo "there is no debootstrap here: apt-get install debootstrap" >&2
    exit 1
fi

if [ ! -x "$suite/usr/bin/python3.15" ]; then
    mkdir -p "$suite"
    debootstrap --variant=minbase \
        --include="$(IFS=,; printf '%s' "${versions[*]/#/python}")" sid "$suite"
fi
mkdir -p "$suite$repository"
if ! mountpoint -q "$suite$repository"; then mount --bind "$repository" "$suite$repository"; fi
if ! mountpoint -q "$suite/proc"; then mount -t proc proc "$suite/proc"; fi
if ! mountpoint -q "$suite/dev"; then mount --bind /dev "$suite/dev"; fi
if ! mountpoint -q "$suite/dev/shm"; then mount --bind /dev/shm "$suite/dev/shm"; fi

for version in "${versions[@]}"; do
    cat >"$folder/python$version" <<WRAPPER
#!/bin/sh
exec chroot "$suite" env -C "\$PWD" python$version "\$@"
WRAPPER
    chmod +x "$folder/python$version"
    "$folder/python$version" -V
done
