"""The generator's command line."""

from __future__ import annotations

from pathlib import Path

from codegen.naming import PORTED_MODULES, ported_module
from codegen.port import port, public_names_of

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Ports every source."""
    sources: dict[str, Path] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
        if PORTED_MODULES.fullmatch(module):
            sources[module] = path
    names = {module: public_names_of(path.read_text()) for module, path in sources.items()}
    for module, path in sources.items():
        for backend in ("tensorflow", "flax"):
            target = ROOT / "generated" / (ported_module(module, backend).replace(".", "/") + ".py")
            text = port(
                path.read_text(),
                backend=backend,
                source_path=str(path.relative_to(ROOT)),
                public_names=names,
            )
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return 0
