// Looks up the towns, counties and first-level regions of the world by name, in the packed data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lede::mentions {

enum class GazetteerKind : uint8_t { kCity, kCounty, kRegion, kCapital };  // of a country

// Positions are in fiftieths of a degree (2.2 km); sizes are 2 log2 of the population, 0..63.
struct GazetteerPlace {
  uint32_t name = 0;    // index of its name
  uint16_t region = 0;  // index of its first-level region; its own if it is a region
  int16_t latitude = 0;
  int16_t longitude = 0;
  GazetteerKind kind = GazetteerKind::kCity;
  uint8_t size = 0;
};

// A view into packed bytes, little endian:
//   u32 names, places, regions, bytes of names
//   per block of 16 names: u32 offset of its names, u32 index of its first place
//   per region: char country[2], u16 index of its name (0xffff: none)
//   u16 region[places], i16 latitude[places], i16 longitude[places], u8 kind << 6 | size[places]
//   per name: u8 bytes shared with the previous name (0 at the start of a block), u8 further bytes,
//   u8 number of its places, the further bytes
// Names are stored as displayed, sorted by their PlaceKey; the places of a name are consecutive,
// the most populous first.
class Gazetteer {
 public:
  Gazetteer() = default;
  // Returns nothing if the sizes are inconsistent.
  static std::optional<Gazetteer> Open(std::string_view packed);

  uint32_t names() const { return names_; }
  uint32_t regions() const { return regions_; }

  struct Range {
    uint32_t name = 0, first = 0, end = 0;
    bool empty() const { return first == end; }
  };
  // The places whose name has the key `key`. O(log names).
  Range Find(std::string_view key) const;

  GazetteerPlace place(uint32_t name, uint32_t index) const;
  std::string name(uint32_t index) const;
  std::string_view country(uint16_t region) const;  // ISO 3166
  std::string region_name(uint16_t region) const;   // empty if it has none

 private:
  // Iterates over the names of a block.
  struct Cursor {
    std::string name;
    uint32_t places = 0;
    size_t at = 0;
  };
  bool Next(Cursor* cursor) const;
  Cursor AtBlock(uint32_t block) const;
  std::string_view FirstName(uint32_t block) const;

  std::string_view blocks_, region_table_, region_of_, latitude_, longitude_, size_, text_;
  uint32_t names_ = 0, places_ = 0, regions_ = 0;
};

}  // namespace lede::mentions
