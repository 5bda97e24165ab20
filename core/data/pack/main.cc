// Packs lexicons (*.tsv) and weights (*.bin) into the data file: `lede_pack OUT FILE...`.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "data/pack.h"

namespace {

void AppendU32(uint32_t value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), 4);
}
void AppendU64(uint64_t value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), 8);
}

// The rows of a .tsv without comments and empty lines, sorted by key. Rows with the same key keep
// their order.
std::string PackLexicon(const std::string& tsv) {
  std::vector<std::string> rows;
  for (size_t begin = 0; begin < tsv.size();) {
    const size_t end = std::min(tsv.find('\n', begin), tsv.size());
    std::string row = tsv.substr(begin, end - begin);
    if (!row.empty() && row.back() == '\r') row.pop_back();
    if (!row.empty() && row[0] != '#') rows.push_back(std::move(row));
    begin = end + 1;
  }
  const auto key = [](const std::string& row) {
    return std::string_view(row).substr(0, row.find('\t'));
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const std::string& a, const std::string& b) { return key(a) < key(b); });
  std::string out;
  AppendU32(static_cast<uint32_t>(rows.size()), &out);
  uint32_t at = static_cast<uint32_t>(4 + 4 * (rows.size() + 1));
  for (const std::string& row : rows) {
    AppendU32(at, &out);
    at += static_cast<uint32_t>(row.size());
  }
  AppendU32(at, &out);
  for (const std::string& row : rows) out += row;
  return out;
}

std::string BaseName(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: lede_pack OUT FILE...\n");
    return 2;
  }
  std::vector<std::string> paths(argv + 2, argv + argc);
  std::sort(paths.begin(), paths.end(),
            [](const auto& a, const auto& b) { return BaseName(a) < BaseName(b); });
  std::string table, contents;
  for (const std::string& path : paths) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
      std::fprintf(stderr, "lede_pack: cannot read %s\n", path.c_str());
      return 3;
    }
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (lede::EndsWith(path, ".tsv")) bytes = PackLexicon(bytes);
    char name[40] = {};
    std::strncpy(name, BaseName(path).c_str(), sizeof name - 1);
    table.append(name, sizeof name);
    AppendU32(static_cast<uint32_t>(24 + 48 * paths.size() + contents.size()), &table);
    AppendU32(static_cast<uint32_t>(bytes.size()), &table);
    contents += bytes;
    contents.resize((contents.size() + 7) / 8 * 8);
  }
  const std::string body = table + contents;
  std::string header = "LEDEDATA";
  AppendU32(static_cast<uint32_t>(paths.size()), &header);
  AppendU32(0, &header);
  AppendU64(lede::data::HashBytes(body), &header);
  std::ofstream out(argv[1], std::ios::binary);
  out << header << body;
  out.close();
  if (!out) {
    std::fprintf(stderr, "lede_pack: cannot write %s\n", argv[1]);
    return 3;
  }
  return 0;
}
