"""Write the JSON Schemas of the documents into resources/schemas (run it when a record changes)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.exchange.schema import all_schemas  # noqa: E402  (the path comes first)

if __name__ == "__main__":
    for name, schema in all_schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        (ROOT / "resources" / "schemas" / name).write_text(text, encoding="utf-8")
        print(f"wrote resources/schemas/{name}")
