// Where a report was filed from: "TOKYO (AP) —" at the beginning of its first paragraph.
#include "article/metadata/read_dateline.h"

namespace lede::article {

Dateline ReadDateline(std::string_view, const ArticleData&) { return {}; }

}  // namespace lede::article
