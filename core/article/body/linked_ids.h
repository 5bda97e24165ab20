// The places of a page that its article's links lead to: notes, the way back from them, chapters.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"
#include "html/document.h"

namespace lede::article {

// A place is an id, or the name of an <a>. Links with the page's whole address and percent-encoded
// ones count too. Views into the document, which must outlive it.
class LinkedIds {
 public:
  LinkedIds(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
            std::string_view page_url);

  // Appends ` id="…"` if a link leads to `element`: of an id once, as an element that figures or
  // paragraphs cut is written in parts.
  bool Append(html::NodeId element, std::string* html);

  // The same for the first place before `node` that is not written yet: its element is empty, is
  // not written or holds the block at `node`.
  bool AppendBefore(html::NodeId node, std::string* html);

 private:
  // Written once, by whichever of the elements of that id is written first.
  struct Id {
    html::NodeId last = html::kNoNode;  // element
    bool is_written = false;
  };
  using Ids = std::map<std::string, Id>;
  struct Place {
    html::NodeId node;
    std::string_view id;  // as the page writes it
    Id* of;
  };

  void Collect(html::NodeId begin, html::NodeId end, std::string_view page_url);
  static bool Write(const Place& place, std::string* html);

  const html::Document& document_;
  Ids ids_;  // by the id, decoded
  std::vector<Place> places_;
  size_t next_ = 0;  // place that may not be written yet
};

}  // namespace lede::article
