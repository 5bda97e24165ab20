// The article of a page: its metadata and its body as blocks, text and safe HTML.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/refusal.h"

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

// "TOKYO (AP) —": where the report was filed, and by which agency.
struct Dateline {
  std::string place;
  std::string agency;
  std::string text;

  bool empty() const { return text.empty(); }
};

enum class BlockKind : uint8_t { kParagraph, kHeading, kListItem, kQuote, kCode, kTableRow };

// Invariant: blocks are in order and do not overlap; neighbouring spans are separated by exactly
// "\n\n".
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;  // for headings, 1..6
  Span span;          // into Article::text
};

// What the caller knows about a page besides its content. Every field may be empty.
struct PageHints {
  std::string url;
  std::string title;
  std::string published;  // ISO 8601
  std::string language;   // BCP 47
};

// An empty string or zero means "unknown" and is left out of the answer.
struct Article {
  Refusal refusal = Refusal::kNothing;
  bool readable() const { return refusal == Refusal::kNone; }

  std::string url, canonical_url, next_page_url;
  std::string title, subtitle, site_name, section;
  std::vector<std::string> keywords;
  std::vector<Author> authors;
  // "2025-08-23T13:20:00+05:30", or only the day if no more is known.
  std::string published, modified;
  Dateline dateline;
  std::string language;   // BCP 47
  std::string direction;  // "ltr" or "rtl"
  Image lead_image;
  // The page's own summary (og:description, standfirst); used for ranking, not part of the answer.
  std::string description;
  uint32_t word_count = 0;
  uint32_t reading_minutes_fast = 0, reading_minutes_slow = 0;

  std::string html;           // only allowed elements and attributes, absolute URLs
  std::string text;           // the blocks, separated by empty lines
  std::vector<Block> blocks;  // cover `text` except for the empty lines
};

}  // namespace lede
