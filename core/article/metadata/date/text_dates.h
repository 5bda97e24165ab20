// The dates in the lines of a page's text, for pages where no element is named for one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/date_label.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// Reads at most 300 KiB of text. `headline`: where the headline is shown, or kNoNode.
class TextDates {
 public:
  TextDates(const PageSources& sources, html::NodeId headline);

  // In this order: a date that the text itself calls the publication's, near the headline before
  // elsewhere; the bare date on a short line nearest to the headline; the date a paragraph begins
  // with ("Bonn, 3 May 2022 –"); a bare date on a short line anywhere.
  std::optional<PageTime> Published() const;
  // A date that the text calls that of a change, near the headline before elsewhere.
  std::optional<PageTime> Modified() const;

 private:
  struct DatedLine {
    size_t index;  // of the line
    size_t size;   // bytes
    std::vector<LabelledDate> dates;
  };
  // Called `label`, on a short line of [begin, end).
  std::optional<PageTime> First(size_t begin, size_t end, DateLabel label) const;
  std::optional<PageTime> NearestBare() const;
  std::optional<PageTime> AtStart() const;
  std::optional<PageTime> Labelled(DateLabel label) const;
  void Read(std::string_view line, size_t index, const PageSources& sources);

  std::vector<DatedLine> lines_;
  std::string before_;  // the line before, while the text is read
  size_t headline_ = 0;
};

}  // namespace lede::article
