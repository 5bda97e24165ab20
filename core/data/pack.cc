// The data file: weights and lexicons in one checksummed block of bytes, used without copying.
#include "data/pack.h"

#include <string>

#include "base/read_bytes.h"

namespace lede::data {
namespace {

constexpr std::string_view kMagic = "LEDEDATA";
constexpr size_t kHeader = 24;
constexpr size_t kName = 40;
constexpr size_t kEntry = kName + 8;

std::string_view EntryName(std::string_view bytes, uint32_t index) {
  const std::string_view name = bytes.substr(kHeader + index * kEntry, kName);
  return name.substr(0, name.find('\0'));
}

std::string_view EntryContent(std::string_view bytes, uint32_t index) {
  const size_t at = kHeader + index * kEntry + kName;
  return bytes.substr(ReadAt<uint32_t>(bytes, at), ReadAt<uint32_t>(bytes, at + 4));
}

}  // namespace

uint64_t HashBytes(std::string_view bytes) {
  uint64_t hash = 0xcbf29ce484222325ull ^ bytes.size();
  size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    hash = (hash ^ ReadAt<uint64_t>(bytes, i)) * 0x9ddfea08eb382d69ull;
    hash ^= hash >> 47;
  }
  for (; i < bytes.size(); ++i)
    hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 0x100000001b3ull;
  return hash ^ (hash >> 32);
}

Result<Pack> Pack::Open(std::string_view bytes) {
  const auto bad = [](const char* what) {
    return Error{"bad_data",
                 std::string("the data file ") + what + "; build it again with npm run build"};
  };
  if (bytes.size() < kHeader || bytes.substr(0, kMagic.size()) != kMagic)
    return bad("is not a Lede data file");
  Pack pack;
  pack.bytes_ = bytes;
  pack.entries_ = ReadAt<uint32_t>(bytes, 8);
  if (pack.entries_ > (bytes.size() - kHeader) / kEntry) return bad("is cut short");
  for (uint32_t i = 0; i < pack.entries_; ++i) {
    const size_t at = kHeader + i * kEntry + kName;
    if (uint64_t{ReadAt<uint32_t>(bytes, at)} + ReadAt<uint32_t>(bytes, at + 4) > bytes.size())
      return bad("is cut short");
  }
  if (HashBytes(bytes.substr(kHeader)) != ReadAt<uint64_t>(bytes, 16))
    return bad("does not match its hash");
  return pack;
}

std::string_view Pack::Find(std::string_view name) const {
  for (uint32_t i = 0; i < entries_; ++i) {
    if (EntryName(bytes_, i) == name) return EntryContent(bytes_, i);
  }
  return {};
}

std::vector<std::string_view> Pack::names() const {
  std::vector<std::string_view> names;
  for (uint32_t i = 0; i < entries_; ++i) names.push_back(EntryName(bytes_, i));
  return names;
}

}  // namespace lede::data
