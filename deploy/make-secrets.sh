#!/usr/bin/env bash
# Makes the folder secrets/ for docker-compose.yml, once: passwords, tokens and the key-encryption key, all at random.
#
#   deploy/make-secrets.sh
#
# The key is made by command-side itself: by a jar that "mvn package" built, where there is one and Java, else in its
# container image. MAKE_KEY=<command> names another way; the path of the file is added to it.
#
# The folder is for its owner only (700), so nobody else on this machine reaches the files. The files can be read by anyone
# who gets at them (444): docker-compose mounts each one alone, as it is, and every service runs as a user of its own, none
# of which is you.
set -euo pipefail
cd "$(dirname "$0")/.."
SECRETS=${SECRETS:-secrets}
NEW=$SECRETS.new

if [ -e "$SECRETS" ]; then
    echo "There is a folder $SECRETS already: it is left as it is. Without the key in it nothing stored can be read." >&2
    exit 1
fi

image_key() {
    docker compose build command-side
    docker run --rm --network none --read-only --tmpfs /tmp --user "$(id -u):$(id -g)" \
        --volume "$(cd "$(dirname "$1")" && pwd)":/made followthrough/command-side:0.1.0-SNAPSHOT make-key "/made/$(basename "$1")"
}

make_key() {
    local jar
    jar=$(find command-side/target -maxdepth 1 -name 'command-side-*-program.jar' 2>/dev/null | head -n 1 || true)
    if [ -n "${MAKE_KEY:-}" ]; then
        # shellcheck disable=SC2086 # a command with its arguments
        $MAKE_KEY "$1"
    elif [ -n "$jar" ] && command -v java >/dev/null; then
        java -jar "$jar" make-key "$1"
    elif command -v docker >/dev/null; then
        image_key "$1"
    else
        echo "Neither Java and a built command-side/target/command-side-*-program.jar nor Docker: nothing can make the key." >&2
        return 1
    fi
}

# 256 bits, in characters that need no quoting anywhere
random() { head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' > "$NEW/$1"; }

umask 077
rm -rf "$NEW"
trap 'rm -rf "$NEW"' EXIT
mkdir -p "$NEW"
make_key "$NEW/key-encryption-key.json"
random axonserver-system.token
random axonserver.token
random postgres-superuser.password
random command-side.database-password
random query-side.database-password
# somebody types this one, once
head -c 10 /dev/urandom | od -An -v -tx2 | tr -s ' ' '-' | sed 's/^-//' | tr -d '\n' > "$NEW/first-administrator.password"
chmod 444 "$NEW"/*
# whole or not at all
mv "$NEW" "$SECRETS"

cat <<TEXT
Passwords, tokens and the key are in $SECRETS/.
- Back up $SECRETS/key-encryption-key.json apart from the database: without it nothing stored can be read, and whoever has
  both can read all.
- Sign in at first as "administrator" with the password in $SECRETS/first-administrator.password; another is asked for at
  once, and the file has no use then.
TEXT
