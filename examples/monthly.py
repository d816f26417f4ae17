#!/usr/bin/env python3
"""The monthly tables of a regional office: seizures of a month, and routes on which seizures recur.

    PORTOLAN_KEY=portolan_… python3 examples/monthly.py 2025-03 --url https://portolan.example --into reports

writes reports/seizures-2025-03.csv and reports/routes-2025-03.csv (routes over the twelve months up to then).
It needs Python 3.9 and nothing else.
"""

import argparse
import csv
import datetime
import json
import os
import sys
import time
import urllib.error
import urllib.request

# Stored operations by their hashes, as docs/scripts.md lists them. A hash always asks for the same fields,
# whatever becomes of the schema, so a script that works today works next year.
SEIZURES_SINCE = "45dc6a79262ed43327fe1fcb0c88fd86c58ebcdf1bb54e207944bd8b0f633e0a"
RECURRING_ROUTES = "ccd85be242481e5f3f6fcd3c0ee5df6320476d4654da6683bc3f1c936b1697df"

SEIZURE_COLUMNS = ["id", "date", "category", "substance", "quantity.value", "quantity.unit", "valueUsd",
                   "country.name", "place.name", "route.key", "concealment"]
ROUTE_COLUMNS = ["key", "observed", "expected", "lift.estimate", "lift.lower", "lift.upper", "qValue",
                 "shipments", "firstSeen", "lastSeen", "trend"]


def ask(url, operation, variables):
    """The answer to a stored operation. A busy server is asked again, a little later each time."""
    body = {"variables": variables, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": operation}}}
    headers = {"content-type": "application/json"}
    if os.environ.get("PORTOLAN_KEY"):
        headers["authorization"] = "Bearer " + os.environ["PORTOLAN_KEY"]
    request = urllib.request.Request(url + "/graphql", json.dumps(body).encode(), headers)
    for pause in (1, 2, 4, 8, None):
        try:
            with urllib.request.urlopen(request, timeout=120) as response:
                answer = json.load(response)
            break
        except urllib.error.HTTPError as error:
            if error.code not in (429, 503) or pause is None:
                sys.exit(f"Portolan refuses ({error.code}): {error.read().decode()}")
            time.sleep(pause)
        except urllib.error.URLError as error:
            sys.exit(f"Portolan cannot be reached at {url}: {error.reason}")
    if "errors" in answer:
        first = answer["errors"][0]
        sys.exit(f"{first['extensions']['code']}: {first['message']}")
    return answer["data"]


def rows(url, operation, variables):
    """Every row of a list, page after page."""
    after = None
    while True:
        data = ask(url, operation, {**variables, "after": after})
        page = next(iter(data.values()))  # an answer holds one list
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def field(row, path):
    """The value at a path such as quantity.value; empty where it is not known."""
    for name in path.split("."):
        if row is None:
            return ""
        row = row[name]
    if isinstance(row, str) and row[:1] in tuple("=+-@"):
        return "'" + row  # or a spreadsheet would run it as a formula
    return "" if row is None else row


def write(path, columns, table):
    count = 0
    part = path + ".part"  # a list that breaks off must not look like one that ended
    with open(part, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in table:
            writer.writerow([field(row, column) for column in columns])
            count += 1
    os.replace(part, path)
    print(f"{path}: {count} rows")


def month_of(text):
    return datetime.date.fromisoformat(text + "-01")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("month", type=month_of, help="2025-03")
    parser.add_argument("--url", default="http://127.0.0.1:4000")
    parser.add_argument("--into", default=".", help="folder for the two files")
    options = parser.parse_args()

    first_day = options.month
    next_month = (first_day + datetime.timedelta(days=31)).replace(day=1)
    last_day = next_month - datetime.timedelta(days=1)
    year_before = next_month.replace(year=next_month.year - 1)
    month = f"{first_day:%Y-%m}"

    os.makedirs(options.into, exist_ok=True)
    seizures = rows(options.url, SEIZURES_SINCE, {"from": str(first_day), "to": str(last_day)})
    write(f"{options.into}/seizures-{month}.csv", SEIZURE_COLUMNS, seizures)
    routes = rows(options.url, RECURRING_ROUTES, {"from": str(year_before), "to": str(last_day)})
    write(f"{options.into}/routes-{month}.csv", ROUTE_COLUMNS, routes)


if __name__ == "__main__":
    main()
