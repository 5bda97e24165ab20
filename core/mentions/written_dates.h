// Finds dates in languages whose other times are not recognised.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// Days ("5. März 2024", "5 de marzo", "12.05.2023", "2024年3月5日", "3월 5일"), months with their
// year
// ("juin 2019") and years with their sign ("2024年"). A day without a year is the one nearest to
// `article.published`; without it, such days are left out, as are months and weekdays alone.
// `months` is months.tsv. Returned in text order; at most limits::kMaxMentions.
std::vector<TimeMention> FindWrittenDates(const Article& article, const AnnotatedText& text,
                                          const data::Lexicon& months);

}  // namespace lede::mentions
