// Looks up the towns, counties and first-level regions of the world by name, in the packed data.
#include "mentions/places/gazetteer.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/read_bytes.h"
#include "mentions/places/place_key.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kNamesPerBlock = 16;
constexpr size_t kHeader = 16;

// Negative, zero or positive if the key of `name` sorts before, at or after `key`. Most cases are
// settled by the first word, whose letters are only lower-cased unless it is short ("St.").
int CompareFolded(std::string_view name, std::string_view key) {
  size_t plain = 0;
  while (plain < name.size() && IsAsciiAlpha(name[plain])) ++plain;
  if (plain < 4) plain = std::min<size_t>(plain, 1);
  for (size_t i = 0; i < plain; ++i) {
    if (i == key.size()) return 1;
    const int order = ToAsciiLower(name[i]) - static_cast<unsigned char>(key[i]);
    if (order != 0) return order;
  }
  return PlaceKey(name).compare(key);
}

}  // namespace

std::optional<Gazetteer> Gazetteer::Open(std::string_view packed) {
  if (packed.size() < kHeader) return std::nullopt;
  Gazetteer g;
  g.names_ = ReadNth<uint32_t>(packed, 0);
  g.places_ = ReadNth<uint32_t>(packed, 1);
  g.regions_ = ReadNth<uint32_t>(packed, 2);
  const uint64_t blocks = (uint64_t{g.names_} + kNamesPerBlock - 1) / kNamesPerBlock;
  const uint64_t text = ReadNth<uint32_t>(packed, 3);
  if (kHeader + 8 * blocks + 4 * uint64_t{g.regions_} + 7 * uint64_t{g.places_} + text !=
      packed.size())
    return std::nullopt;
  size_t at = kHeader;
  const auto take = [&](uint64_t size) {
    const std::string_view part = packed.substr(at, static_cast<size_t>(size));
    at += static_cast<size_t>(size);
    return part;
  };
  g.blocks_ = take(8 * blocks);
  g.region_table_ = take(4 * uint64_t{g.regions_});
  g.region_of_ = take(2 * uint64_t{g.places_});
  g.latitude_ = take(2 * uint64_t{g.places_});
  g.longitude_ = take(2 * uint64_t{g.places_});
  g.size_ = take(g.places_);
  g.text_ = take(text);
  return g;
}

bool Gazetteer::Next(Cursor* cursor) const {
  if (cursor->at + 3 > text_.size()) return false;
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text_[cursor->at + i]); };
  const size_t shared = std::min<size_t>(byte(0), cursor->name.size());
  cursor->name.resize(shared);
  cursor->name += text_.substr(cursor->at + 3, byte(1));
  cursor->places = byte(2);
  cursor->at += 3 + size_t{byte(1)};
  return true;
}

std::string_view Gazetteer::FirstName(uint32_t block) const {
  const size_t at = AtBlock(block).at;
  if (at + 3 > text_.size()) return {};
  return text_.substr(at + 3, static_cast<uint8_t>(text_[at + 1]));
}

Gazetteer::Cursor Gazetteer::AtBlock(uint32_t block) const {
  Cursor cursor;
  cursor.at = ReadNth<uint32_t>(blocks_, 2 * size_t{block});
  return cursor;
}

Gazetteer::Range Gazetteer::Find(std::string_view key) const {
  if (names_ == 0 || key.empty()) return {};
  uint32_t low = 0, high = (names_ - 1) / kNamesPerBlock + 1;  // the last block that starts <= key
  while (high - low > 1) {
    const uint32_t middle = low + (high - low) / 2;
    if (CompareFolded(FirstName(middle), key) <= 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  Cursor cursor = AtBlock(low);
  uint32_t name = low * kNamesPerBlock;
  uint32_t first = ReadNth<uint32_t>(blocks_, 2 * size_t{low} + 1);
  const uint32_t end = std::min(names_, name + kNamesPerBlock);
  for (; name < end && Next(&cursor); ++name, first += cursor.places) {
    if (first + cursor.places > places_) return {};
    const int order = CompareFolded(cursor.name, key);
    if (order == 0) return {name, first, first + cursor.places};
    if (order > 0) return {};
  }
  return {};
}

GazetteerPlace Gazetteer::place(uint32_t name, uint32_t index) const {
  const uint8_t size = ReadNth<uint8_t>(size_, index);
  const uint16_t region = ReadNth<uint16_t>(region_of_, index);
  return {name,
          static_cast<uint16_t>(region < regions_ ? region : 0),
          ReadNth<int16_t>(latitude_, index),
          ReadNth<int16_t>(longitude_, index),
          static_cast<GazetteerKind>(size >> 6),
          static_cast<uint8_t>(size & 63)};
}

std::string Gazetteer::name(uint32_t index) const {
  if (index >= names_) return {};
  Cursor cursor = AtBlock(index / kNamesPerBlock);
  for (uint32_t i = 0; i <= index % kNamesPerBlock; ++i) {
    if (!Next(&cursor)) return {};
  }
  return cursor.name;
}

std::string_view Gazetteer::country(uint16_t region) const {
  return region < regions_ ? region_table_.substr(4 * size_t{region}, 2) : std::string_view();
}

std::string Gazetteer::region_name(uint16_t region) const {
  if (region >= regions_) return {};
  return name(ReadNth<uint16_t>(region_table_, 2 * size_t{region} + 1));
}

}  // namespace lede::mentions
