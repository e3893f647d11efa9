#!/bin/bash
# Times entente on generated dossiers beside jq and Python, which read the same files into trees.
#
#     Tests/Scripts/measure-reading.sh [rounds]
#
# Prints the best wall-clock and processor time and the peak memory of each command, in turns, so
# that whatever else the machine does falls on all of them alike. Needs GNU time and jq, and the
# release build.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
entente=.build/release/entente
commands=(
  "$entente validate FILE"
  "$entente list --format ndjson --data FILE"
  "jq length FILE"
  "python3 -c 'import json,sys; json.load(open(sys.argv[1]))' FILE"
)

for items in 1000 10000 100000; do
  file=$folder/$items.json
  python3 Tests/Scripts/generate-dossier.py "$items" > "$file"
  echo "$items items, $(stat -c %s "$file") bytes"
  for round in $(seq "$rounds"); do
    for index in "${!commands[@]}"; do
      command time -f '%e %U %S %M' -a -o "$folder/$items.$index" \
        bash -c "exec ${commands[$index]//FILE/$file}" > /dev/null
    done
  done
  for index in "${!commands[@]}"; do
    awk -v name="${commands[$index]%% FILE*}" '
      { cpu = $2 + $3; if (NR == 1 || $1 < wall) wall = $1; if (NR == 1 || cpu < least) least = cpu
        if ($4 > peak) peak = $4 }
      END { printf "  %6.2f s wall %6.2f s cpu %7.1f MB  %s\n", wall, least, peak / 1024, name }
    ' "$folder/$items.$index"
  done
done
