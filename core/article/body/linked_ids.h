// Finds the places on a page that its article's links point to: notes, links back, chapters.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "article/page/body_parts.h"
#include "article/page/page_blocks.h"
#include "html/document.h"

namespace lede::article {

// A place is an id, or the name of an <a>. Links with the page's full URL and percent-encoded ones
// count too. Holds views into the document, which must outlive it.
class LinkedIds {
 public:
  LinkedIds(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
            std::string_view page_url);

  // Appends ` id="…"` if a link points to `element`. Writes each id once, because an element that
  // is divided by figures or paragraphs is written in several parts.
  bool Append(html::NodeId element, std::string* html);

  // The same for the first place before `node` that has not been written yet, because its element
  // is empty, is not written, or contains the block at `node`.
  bool AppendBefore(html::NodeId node, std::string* html);

 private:
  // Written once, by the first element with this id that is written.
  struct Id {
    html::NodeId last = html::kNoNode;  // element
    bool is_written = false;
  };
  using Ids = std::map<std::string, Id>;
  struct Place {
    html::NodeId node;
    std::string_view id;  // as spelled on the page
    Id* of;
  };

  void Collect(html::NodeId begin, html::NodeId end, std::string_view page_url);
  static bool Write(const Place& place, std::string* html);

  const html::Document& document_;
  Ids ids_;  // by decoded id
  std::vector<Place> places_;
  size_t next_ = 0;  // the next place that may not have been written
};

}  // namespace lede::article
