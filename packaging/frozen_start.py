"""Where the frozen program begins: the same door as the `dragoman` command."""

from __future__ import annotations

from ui.main import main

if __name__ == "__main__":
    raise SystemExit(main())
