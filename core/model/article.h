// The article of a page: its metadata, its body as blocks, text and safe HTML.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/span.h"

namespace lede {

struct Author {
  std::string name;  // as credited, without "By", job title or publisher
  std::string url;   // absolute, or empty
};

struct Image {
  std::string url;  // absolute
  std::string alt;
  std::string caption;
  std::string credit;
  uint32_t width = 0;  // pixels; 0: unknown
  uint32_t height = 0;

  bool empty() const { return url.empty(); }
};

// "TOKYO (AP) —": where and through whom the report was filed.
struct Dateline {
  std::string place;
  std::string agency;
  std::string text;

  bool empty() const { return text.empty(); }
};

enum class BlockKind : uint8_t { kParagraph, kHeading, kListItem, kQuote, kCode, kTableRow };

// Invariant: blocks are in order, do not overlap, and exactly "\n\n" stands between the spans of
// two neighbours.
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;  // of a heading, 1..6
  Span span;          // into Article::text
};

// What the caller knows of a page beside its content. Every field may be empty.
struct PageHints {
  std::string url;
  std::string title;
  std::string published;  // ISO 8601
  std::string language;   // BCP 47
};

// An empty string or zero is "unknown" and is left out of the answer.
struct Article {
  bool readable = false;
  std::string reason;  // one sentence for a person; set when not readable

  std::string url, canonical_url, next_page_url;
  std::string title, subtitle, site_name, section;
  std::vector<std::string> keywords;
  std::vector<Author> authors;
  // "2025-08-23T13:20:00+05:30", or the day alone when no more is known.
  std::string published, modified;
  Dateline dateline;
  std::string language;   // BCP 47
  std::string direction;  // "ltr" or "rtl"
  Image lead_image;
  // The page's own summary (og:description, standfirst); for ranking, not part of the answer.
  std::string description;
  uint32_t word_count = 0;
  uint32_t reading_minutes_fast = 0, reading_minutes_slow = 0;

  std::string html;           // allow-listed elements and attributes, absolute URLs
  std::string text;           // the blocks, an empty line between two
  std::vector<Block> blocks;  // tile `text` but for the empty lines
};

}  // namespace lede
