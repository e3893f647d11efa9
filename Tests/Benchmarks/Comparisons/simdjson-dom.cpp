// Reads a file of JSON, or of lines of JSON, into simdjson's document, for the load table.
#include <cstdio>
#include <cstring>
#include <simdjson.h>

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  simdjson::dom::parser parser;
  simdjson::padded_string text;
  if (simdjson::padded_string::load(argv[1]).get(text)) return 1;
  size_t count = 0;
  if (std::strstr(argv[1], ".ndjson") == nullptr) {
    simdjson::dom::element document;
    if (parser.parse(text).get(document)) return 1;
    count = document.get_object().size();
  } else {
    simdjson::dom::document_stream documents;
    if (parser.parse_many(text).get(documents)) return 1;
    for (auto document : documents) {
      if (document.error()) return 1;
      count += 1;
    }
  }
  std::printf("%zu\n", count);
  return 0;
}
