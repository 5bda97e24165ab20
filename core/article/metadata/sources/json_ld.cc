// Reads the articles described by a page's JSON-LD.
#include "article/metadata/sources/json_ld.h"

#include <algorithm>
#include <map>

#include "article/metadata/sources/repair_json.h"
#include "article/page/plain_text.h"
#include "base/ascii.h"
#include "base/digits.h"
#include "base/json.h"
#include "base/limits.h"
#include "base/stable_sort.h"
#include "base/word_list.h"

namespace lede::article {
namespace {

constexpr size_t kMaxJsonBytes = size_t{4} << 20;
constexpr size_t kMaxNodes = 20'000;
constexpr size_t kMaxTexts = 1000;  // scripts on a page, and articles in all of them
constexpr size_t kMaxItems = 100;   // authors, images or keywords of one node

// schema.org's Article with its subtypes, then other works that a page may be about.
constexpr std::string_view kArticleTypes =
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle "
    "AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle "
    "MedicalScholarlyArticle TechArticle APIReference Report BlogPosting "
    "LiveBlogPosting SocialMediaPosting Review CriticReview ClaimReview";
constexpr std::string_view kWorkTypes =
    "Recipe VideoObject PodcastEpisode DiscussionForumPosting CreativeWork QAPage "
    "Question Book HowTo Dataset Course ImageGallery";
constexpr std::string_view kPageTypes =
    "WebPage ItemPage MedicalWebPage AboutPage FAQPage CollectionPage ProfilePage "
    "Product";

const Json* Member(const Json& object, const char* name) {
  const Json* member = object.Find(name);
  return member && member->is_null() ? nullptr : member;
}

// The items of an array; for any other value, the value itself.
std::vector<const Json*> Items(const Json* value) {
  std::vector<const Json*> items;
  if (!value) return items;
  if (!value->is_array()) return {value};
  for (const Json& item : *value) {
    if (items.size() == kMaxItems) break;
    items.push_back(&item);
  }
  return items;
}

// "https://schema.org/NewsArticle" and "schema:NewsArticle" become "NewsArticle".
std::vector<std::string_view> Types(const Json& node) {
  std::vector<std::string_view> types;
  for (const Json* type : Items(Member(node, "@type"))) {
    if (!type->is_string()) continue;
    const std::string_view name = type->text();
    types.push_back(name.substr(name.find_last_of("/:#") + 1));
  }
  return types;
}

// The text of a value: a string, a number, the text of an array's first item, or an object's
// @value, name or @id.
std::string Text(const Json* value, size_t longest = limits::kMaxValueBytes) {
  for (int steps = 0; value && steps < 4; ++steps) {
    if (value->is_string() && value->text().size() > longest) return {};
    if (value->is_string()) return PlainText(value->text());
    if (value->is_number()) return std::string(value->text());
    if (value->is_array()) {
      value = value->empty() ? nullptr : &*value->begin();
    } else {
      const Json* inner = Member(*value, "@value");
      if (!inner) inner = Member(*value, "name");
      value = inner ? inner : Member(*value, "@id");
    }
  }
  return {};
}

std::string FirstText(const Json& node, std::initializer_list<const char*> names,
                      size_t longest = limits::kMaxValueBytes) {
  for (const char* name : names) {
    std::string text = Text(Member(node, name), longest);
    if (!text.empty()) return text;
  }
  return {};
}

uint32_t Pixels(const Json* value) {
  if (value && value->is_object()) value = Member(*value, "value");
  if (!value) return 0;
  const uint32_t number = LeadingNumber(value->text(), 6);
  return number < 100'000 ? number : 0;
}

// Whether the node is only {"@id": …}, which refers to the node with that id.
bool IsReference(const Json& node) {
  size_t members = 0;
  for (auto it = node.begin(); it != node.end() && members < 2; ++it) ++members;
  return members < 2;
}

class Reader {
 public:
  // Keeps `root`. Nodes of all roots can be looked up by @id.
  void Add(JsonText json) {
    if (!json.root()) return;
    texts_.push_back(std::move(json));
    Index(*texts_.back().root());
  }

  LinkedData Read() {
    for (const JsonText& json : texts_) ReadRoot(*json.root());
    StableSort(&data_.articles,
               [](const LinkedArticle& a, const LinkedArticle& b) { return a.kind > b.kind; });
    if (data_.site_name.empty()) data_.site_name = organization_;
    return std::move(data_);
  }

 private:
  void Index(const Json& root) {
    std::vector<const Json*> stack{&root};
    while (!stack.empty() && nodes_ < kMaxNodes) {
      const Json* node = stack.back();
      stack.pop_back();
      ++nodes_;
      if (const Json* id = Member(*node, "@id"); id && id->is_string() && !IsReference(*node))
        by_id_.emplace(id->text(), node);
      if (!node->is_structured()) continue;
      for (const Json& child : *node) {
        if (child.is_structured()) stack.push_back(&child);
      }
    }
  }

  // The node that a reference ({"@id": …}) refers to; any other node unchanged.
  const Json* Resolve(const Json* node) const {
    const Json* id = node ? Member(*node, "@id") : nullptr;
    if (!id || !id->is_string() || Member(*node, "name")) return node;
    const auto it = by_id_.find(id->text());
    return it == by_id_.end() ? node : it->second;
  }

  void ReadRoot(const Json& root) {
    std::vector<const Json*> stack{&root};
    size_t nodes = 0;
    while (!stack.empty() && ++nodes < kMaxNodes) {
      const Json* node = stack.back();
      stack.pop_back();
      if (node->is_array()) {
        const size_t first = stack.size();
        for (const Json& item : *node) stack.push_back(&item);
        std::reverse(stack.begin() + static_cast<ptrdiff_t>(first), stack.end());
        continue;
      }
      if (!node->is_object()) continue;
      ReadNode(*node);
      for (const char* name : {"mainEntityOfPage", "mainEntity", "@graph"}) {
        if (const Json* inner = Member(*node, name)) stack.push_back(inner);
      }
    }
  }

  void ReadNode(const Json& node) {
    for (const std::string_view type : Types(node)) {
      if (IsWordOf(kArticleTypes, type)) return ReadArticle(node, LinkedKind::kArticle);
      if (IsWordOf(kWorkTypes, type)) return ReadArticle(node, LinkedKind::kWork);
      if (IsWordOf(kPageTypes, type)) ReadArticle(node, LinkedKind::kPage);
      if (type == "WebSite" && data_.site_name.empty())
        data_.site_name = FirstText(node, {"name", "alternateName"});
      if (EndsWith(type, "Organization") && organization_.empty())
        organization_ = FirstText(node, {"name"});
      if (type == "BreadcrumbList") ReadBreadcrumbs(node);
      if (const Json* crumbs = Member(node, "breadcrumb")) ReadBreadcrumbs(*Resolve(crumbs));
    }
  }

  void ReadBreadcrumbs(const Json& list) {
    if (!data_.breadcrumbs.empty()) return;
    for (const Json* item : Items(Member(list, "itemListElement"))) {
      std::string name = FirstText(*item, {"name"});
      if (name.empty() && Member(*item, "item")) name = FirstText(*Member(*item, "item"), {"name"});
      if (!name.empty()) data_.breadcrumbs.push_back(std::move(name));
    }
  }

  void ReadArticle(const Json& node, LinkedKind kind) {
    if (data_.articles.size() == kMaxTexts) return;
    LinkedArticle article;
    article.kind = kind;
    article.headline = FirstText(node, {"headline", "name"});
    article.alternative_headline = FirstText(node, {"alternativeHeadline", "alternateName"});
    article.description = FirstText(node, {"description"});
    article.section = FirstText(node, {"articleSection"});
    article.language = FirstText(node, {"inLanguage"});
    article.url = FirstText(node, {"url", "mainEntityOfPage", "@id"});
    article.published = FirstText(node, {"datePublished", "dateCreated", "uploadDate"});
    article.modified = FirstText(node, {"dateModified"});
    article.body = FirstText(node, {"articleBody", "text"}, kMaxJsonBytes);
    if (const Json* publisher = Resolve(Member(node, "publisher")))
      article.publisher = Text(Resolve(Items(publisher).empty() ? publisher : Items(publisher)[0]));
    ReadAuthors(node, &article.authors);
    ReadKeywords(node, &article.keywords);
    for (const Json* image : Items(Member(node, "image")))
      ReadImage(Resolve(image), &article.images);
    for (const Json* image : Items(Member(node, "thumbnailUrl"))) {
      if (article.images.empty()) ReadImage(image, &article.images);
    }
    data_.articles.push_back(std::move(article));
  }

  void ReadAuthors(const Json& node, std::vector<LinkedAuthor>* authors) const {
    const Json* value = Member(node, "author");
    if (!value) value = Member(node, "creator");
    for (const Json* item : Items(value)) {
      const Json* author = Resolve(item);
      const auto types = Types(*author);
      const bool organization = !types.empty() && EndsWith(types[0], "Organization");
      const std::string url = author->is_object() ? FirstText(*author, {"url", "sameAs"}) : "";
      const Json* name = author->is_object() ? Member(*author, "name") : author;
      for (const Json* one : Items(name)) {
        std::string text = Text(one);
        if (!text.empty()) authors->push_back({std::move(text), url, organization});
      }
    }
  }

  static void ReadKeywords(const Json& node, std::vector<std::string>* keywords) {
    for (const Json* item : Items(Member(node, "keywords"))) {
      std::string text = Text(item);
      if (!text.empty()) keywords->push_back(std::move(text));
    }
  }

  static void ReadImage(const Json* node, std::vector<Image>* images) {
    Image image;
    if (node->is_string()) {
      image.url = node->text();
    } else if (node->is_object()) {
      image.url = FirstText(*node, {"url", "contentUrl", "@id"});
      image.caption = FirstText(*node, {"caption", "description"});
      image.credit = FirstText(*node, {"creditText", "author", "creator", "copyrightNotice"});
      image.width = Pixels(Member(*node, "width"));
      image.height = Pixels(Member(*node, "height"));
    }
    if (!image.url.empty()) images->push_back(std::move(image));
  }

  std::vector<JsonText> texts_;
  std::map<std::string_view, const Json*> by_id_;
  size_t nodes_ = 0;
  std::string organization_;
  LinkedData data_;
};

bool IsJsonLd(const html::Document& document, html::NodeId id) {
  return document.tag(id) == html::Tag::kScript &&
         ContainsIgnoreAsciiCase(document.attribute(id, html::Attr::kType), "ld+json");
}

}  // namespace

LinkedData ReadJsonLd(const html::Document& document) {
  Reader reader;
  size_t bytes = 0, texts = 0;
  for (html::NodeId id = html::kRoot; id < document.size(); ++id) {
    if (!document.IsElement(id) || !IsJsonLd(document, id)) continue;
    const std::string raw = document.TextContent(id);
    bytes += raw.size();
    if (bytes > kMaxJsonBytes || ++texts > kMaxTexts) break;
    reader.Add(ParseJson(RepairJson(raw), kMaxJsonDepth));
  }
  return reader.Read();
}

}  // namespace lede::article
