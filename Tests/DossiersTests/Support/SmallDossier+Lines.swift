/// The small dossier as lines.
extension SmallDossier {
  static let lines = """
    {"formatVersion": 1, "id": "small", "title": "A small dossier", "source": {"title": "An article", \
    "author": "An author", "publisher": "A paper", "written": "2017-03-28", \
    "published": "2017-03-31", "asOf": "2016-02-29", "url": "https://example.org/article", \
    "rights": "Ours", "disclaimer": "None", "note": "one reading", "regions": ["North"], \
    "themes": ["History"], "passages": [{"number": 1, "synopsis": "First", \
    "text": "The two met in Moscow."}, {"number": 2, "synopsis": "Second", "bullets": 2}]}, \
    "actors": [{"id": "left", "name": "Left", "short": "L"}, {"id": "right", "name": "Right"}], \
    "domains": [{"id": "talks", "name": "Talks", "short": "T"}]}
    {"id": "l1", "actor": "left", "domain": "talks", "kind": "goal", "modality": "asserted", \
    "title": "Meet", "summary": "To meet.", "citations": [{"passage": 1, "quote": "met in"}], \
    "tags": ["talks"], "parties": ["Right"], "places": ["Moscow"]}
    {"id": "l2", "actor": "left", "domain": "talks", "kind": "circumstance", \
    "modality": "expected", "title": "Travel", "summary": "Has to travel."}
    {"id": "r1", "actor": "right", "domain": "talks", "kind": "position", \
    "modality": "expected", "title": "Receive", "summary": "To receive."}
    {"id": "s1", "kind": "shared", "basis": "stated", "items": ["l1", "r1"], "title": "Meeting", \
    "rationale": "Both.", "citations": [{"passage": 2, "bullet": "b"}]}
    {"id": "c1", "title": "Where", "summary": "There.", "citations": [{"passage": 2}], \
    "tags": ["place"]}

    """
}
