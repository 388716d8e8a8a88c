#!/bin/sh
# Runs a command with an /etc of its own, in which browser policies can be written: the computer's is only read.
# Needs root, or user namespaces. Ends with 125 where the system allows neither.
set -eu
if [ "${PRIVATE_POLICIES:-}" != inside ]; then
  [ "$(id -u)" = 0 ] && root='' || root='--map-root-user'
  # shellcheck disable=SC2086
  unshare $root -m --propagation private true 2>/dev/null || exit 125
  # shellcheck disable=SC2086
  PRIVATE_POLICIES=inside exec unshare $root -m -p -f --kill-child --mount-proc --propagation private "$0" "$@"
fi
mount -t tmpfs tmpfs /mnt || exit 125
mkdir /mnt/upper /mnt/work
mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work /etc || exit 125
rm -rf /etc/chromium/policies /etc/firefox/policies
exec "$@"
