// Finds the dates shown on a page, with their labels and distances from the headline.
#include "article/metadata/date/shown_dates.h"

#include "article/page/plain_text.h"

namespace lede::article {
namespace {

using html::Attr;
using html::NodeId;

constexpr size_t kLongestText = 200;  // bytes of an element that shows a date and little else
constexpr size_t kBytesBefore = 60;   // of the text before an element, which may contain its label

// The text just before `node` in its parent, for "Published: <time>…".
std::string TextBefore(const html::Document& document, NodeId node) {
  std::string text;
  NodeId at = document.Previous(node);
  for (int steps = 0; at != html::kNoNode && steps < 4 && text.size() < kBytesBefore; ++steps) {
    text = ShownText(document, at, kBytesBefore) + " " + text;
    at = document.Previous(at);
  }
  return text;
}

DateLabel LabelOfRoles(uint32_t roles) {
  if ((roles & kRoleModified) != 0) return DateLabel::kModified;
  return (roles & kRolePublished) != 0 ? DateLabel::kPublished : DateLabel::kNone;
}

class DateFinder {
 public:
  DateFinder(const PageSources& sources, uint32_t headline_order)
      : sources_(sources), headline_order_(headline_order) {}

  std::vector<ShownDate> Find() {
    for (const ShownPart& part : sources_.shown.times) Read(part);
    return std::move(dates_);
  }

 private:
  void Read(const ShownPart& part) {
    const html::Document& document = sources_.document;
    const std::string text = ShownText(document, part.node, kLongestText + 1);
    const DateWords& words = sources_.lists.date_words;
    std::string_view value;
    for (const Attr name : {Attr::kDatetime, Attr::kContent}) {
      if (value.empty()) value = document.attribute(part.node, name);
    }
    if (!value.empty()) {
      if (const auto time = ReadMachineTime(value, sources_.date_style, words)) {
        DateLabel label = LabelAtEnd(TextBefore(document, part.node), words);
        if (label == DateLabel::kNone) label = FirstLabel(text);
        if (label == DateLabel::kNone) label = LabelOfRoles(part.roles);
        Add(part, *time, label, true);
        return;
      }
    }
    if (text.empty() || text.size() > kLongestText) return;
    bool first = true;
    for (const LabelledDate& date : FindLabelledDates(text, sources_.date_style, words)) {
      DateLabel label = date.label;
      if (first && label == DateLabel::kNone)
        label = LabelAtEnd(TextBefore(document, part.node), words);
      if (label == DateLabel::kNone) label = LabelOfRoles(part.roles);
      Add(part, date.found.time, label, false);
      first = false;
    }
  }

  // For "Updated 3 May" inside the element itself.
  DateLabel FirstLabel(const std::string& text) const {
    const auto dates = FindLabelledDates(text, sources_.date_style, sources_.lists.date_words);
    return dates.empty() ? DateLabel::kNone : dates[0].label;
  }

  void Add(const ShownPart& part, const PageTime& time, DateLabel label, bool machine) {
    const bool behind = part.order > headline_order_;
    const uint32_t distance = behind ? part.order - headline_order_ : headline_order_ - part.order;
    dates_.push_back({time, label, part.order, machine, part.aside, behind, distance});
  }

  const PageSources& sources_;
  const uint32_t headline_order_;
  std::vector<ShownDate> dates_;
};

}  // namespace

std::vector<ShownDate> FindShownDates(const PageSources& sources, uint32_t headline_order) {
  return DateFinder(sources, headline_order).Find();
}

}  // namespace lede::article
