"""The least that can ask a store on disk: open it, ask, write the rows as CSV."""

import sys
from pathlib import Path

from pyoxigraph import QueryResultsFormat, Store

store = Store.read_only(sys.argv[1])
answer = store.query(Path(sys.argv[2]).read_text(), use_default_graph_as_union=True)
answer.serialize(sys.stdout.buffer, format=QueryResultsFormat.CSV)
