// The word lists that splitting text needs.
#include "text/text_data.h"

namespace lede::text {

Result<TextData> TextData::Load(const data::Pack&) { return TextData{}; }

}  // namespace lede::text
