// Writes an analysis as the JSON document of schema 1.
#include "api/write_json.h"

#include <cmath>

#include "api/utf16_offsets.h"
#include "base/json.h"

namespace lede::api {
namespace {

double Rounded(double score) { return std::round(score * 1000) / 1000; }

void PutString(Json* object, const char* name, const std::string& value) {
  if (!value.empty()) (*object)[name] = value;
}

void PutNumber(Json* object, const char* name, uint32_t value) {
  if (value != 0) (*object)[name] = value;
}

const char* NameOf(WhoKind kind) { return kind == WhoKind::kPerson ? "person" : "organization"; }

const char* NameOf(MentionForm form) {
  static constexpr const char* kNames[] = {"name", "short", "pronoun", "title"};
  return kNames[static_cast<int>(form)];
}

const char* NameOf(PlaceForm form) {
  static constexpr const char* kNames[] = {"name", "short", "demonym"};
  return kNames[static_cast<int>(form)];
}

const char* NameOf(PlaceKind kind) {
  static constexpr const char* kNames[] = {"continent", "country", "region", "city", "place"};
  return kNames[static_cast<int>(kind)];
}

const char* NameOf(TimeType type) {
  static constexpr const char* kNames[] = {"DATE", "TIME", "DURATION", "SET"};
  return kNames[static_cast<int>(type)];
}

// Writes the parts that hold spans; everything else is a free function.
class Writer {
 public:
  explicit Writer(const Analysis& analysis)
      : analysis_(analysis), offsets_(analysis.article.text) {}

  Json Who(const lede::Who& who) const {
    Json out{{"name", who.name}, {"kind", NameOf(who.kind)}};
    if (who.role) {
      out["role"] = Json{{"text", who.role->text}};
      PutSpan(&out["role"], who.role->span);
    }
    out["aliases"] = who.aliases;
    out["salience"] = Rounded(who.salience);
    out["mentions"] = Json::array();
    for (const WhoMention& mention : who.mentions) {
      out["mentions"].push_back(At(mention.span));
      out["mentions"].back()["form"] = NameOf(mention.form);
    }
    return out;
  }

  Json Where(const lede::Where& where) const {
    const Place& place = where.place;
    Json out{{"name", place.name}, {"kind", NameOf(place.kind)}};
    PutString(&out, "country", place.country);
    PutString(&out, "country_name", place.country_name);
    PutString(&out, "region", place.region);
    if (place.has_position) {
      out["latitude"] = std::round(place.latitude * 10000) / 10000;
      out["longitude"] = std::round(place.longitude * 10000) / 10000;
    }
    out["salience"] = Rounded(where.salience);
    out["mentions"] = Json::array();
    for (const WhereMention& mention : where.mentions) {
      out["mentions"].push_back(At(mention.span));
      out["mentions"].back()["form"] = NameOf(mention.form);
    }
    return out;
  }

  Json When(const lede::When& when) const {
    Json out{{"text", when.text}, {"type", NameOf(when.type)}, {"value", when.value}};
    if (when.start) out["start"] = ToIso(*when.start);
    if (when.end) out["end"] = ToIso(*when.end);
    out["basis"] = when.basis == Basis::kStated ? "stated" : "inferred";
    out["salience"] = Rounded(when.salience);
    out["sentence"] = At(when.sentence);
    out["mentions"] = Json::array();
    for (const Span span : when.mentions) out["mentions"].push_back(At(span));
    return out;
  }

  Json Quote(const lede::Quote& quote) const {
    Json out = At(quote.span);
    if (quote.speaker) out["speaker"] = *quote.speaker;
    PutString(&out, "verb", quote.verb);
    return out;
  }

  Json Event(const lede::Event& event) const {
    Json out = Json::object();
    if (event.what) {
      out["what"] = Json{{"text", event.what->text}};
      if (event.what->span) PutSpan(&out["what"], *event.what->span);
    }
    const auto put = [&out](const char* name, const std::vector<EventAnswer>& answers) {
      out[name] = Json::array();
      for (const EventAnswer& answer : answers) {
        Json item{{"text", answer.text}};
        PutString(&item, "value", answer.value);
        if (answer.ref) item["ref"] = *answer.ref;
        out[name].push_back(std::move(item));
      }
    };
    put("who", event.who);
    put("where", event.where);
    put("when", event.when);
    return out;
  }

  Json Sentence(const SummarySentence& sentence) const {
    Json out{{"text", sentence.span.In(analysis_.article.text)}};
    PutSpan(&out, sentence.span);
    out["score"] = Rounded(sentence.score);
    return out;
  }

 private:
  void PutSpan(Json* object, Span span) const {
    (*object)["start"] = offsets_.At(span.start);
    (*object)["end"] = offsets_.At(span.end);
  }

  Json At(Span span) const {
    Json out = Json::object();
    PutSpan(&out, span);
    return out;
  }

  const Analysis& analysis_;
  Utf16Offsets offsets_;
};

Json AuthorsJson(const std::vector<Author>& authors) {
  Json out = Json::array();
  for (const Author& author : authors) {
    Json item{{"name", author.name}};
    PutString(&item, "url", author.url);
    out.push_back(std::move(item));
  }
  return out;
}

Json ImageJson(const Image& image) {
  Json out{{"url", image.url}};
  PutString(&out, "alt", image.alt);
  PutString(&out, "caption", image.caption);
  PutString(&out, "credit", image.credit);
  PutNumber(&out, "width", image.width);
  PutNumber(&out, "height", image.height);
  return out;
}

Json DatelineJson(const Dateline& dateline) {
  Json out = Json::object();
  PutString(&out, "place", dateline.place);
  PutString(&out, "agency", dateline.agency);
  out["text"] = dateline.text;
  return out;
}

Json ArticleJson(const Article& article) {
  Json out{{"readable", article.readable}};
  PutString(&out, "reason", article.reason);
  PutString(&out, "url", article.url);
  PutString(&out, "canonical_url", article.canonical_url);
  PutString(&out, "next_page_url", article.next_page_url);
  PutString(&out, "title", article.title);
  PutString(&out, "subtitle", article.subtitle);
  PutString(&out, "site_name", article.site_name);
  PutString(&out, "section", article.section);
  out["keywords"] = article.keywords;
  out["authors"] = AuthorsJson(article.authors);
  PutString(&out, "published", article.published);
  PutString(&out, "modified", article.modified);
  if (!article.dateline.empty()) out["dateline"] = DatelineJson(article.dateline);
  PutString(&out, "language", article.language);
  PutString(&out, "direction", article.direction);
  if (!article.lead_image.empty()) out["lead_image"] = ImageJson(article.lead_image);
  out["word_count"] = article.word_count;
  out["reading_minutes"] = {article.reading_minutes_fast, article.reading_minutes_slow};
  out["html"] = article.html;
  out["text"] = article.text;
  return out;
}

Json TimingsJson(const Timings& t) {
  return {{"parse_us", t.parse_us},
          {"extract_us", t.extract_us},
          {"annotate_us", t.annotate_us},
          {"facts_us", t.facts_us},
          {"total_us", t.total_us}};
}

template <typename Item, typename Write>
Json ArrayOf(const std::vector<Item>& items, Write write) {
  Json out = Json::array();
  for (const Item& item : items) out.push_back(write(item));
  return out;
}

// `{"id":…,` and the rest of `json`, which is a non-empty object.
std::string WithId(const std::string& id_json, std::string json) {
  if (!id_json.empty()) json.replace(0, 1, "{\"id\":" + id_json + ",");
  return json;
}

}  // namespace

std::string WriteJson(const Analysis& analysis, const WriteOptions& options) {
  const Writer writer(analysis);
  const Facts& facts = analysis.facts;
  Json out{{"schema", 1}, {"article", ArticleJson(analysis.article)}};
  out["who"] = ArrayOf(facts.who, [&](const Who& item) { return writer.Who(item); });
  out["where"] = ArrayOf(facts.where, [&](const Where& item) { return writer.Where(item); });
  out["when"] = ArrayOf(facts.when, [&](const When& item) { return writer.When(item); });
  out["quotes"] = ArrayOf(facts.quotes, [&](const Quote& item) { return writer.Quote(item); });
  out["event"] = writer.Event(facts.event);
  out["summary"] =
      ArrayOf(analysis.summary, [&](const SummarySentence& item) { return writer.Sentence(item); });
  if (options.timings) out["timings"] = TimingsJson(analysis.timings);
  return WithId(options.id_json, DumpJson(out));
}

std::string WriteErrorJson(const Error& error, const std::string& id_json) {
  const Json out{{"error", {{"code", error.code}, {"message", error.message}}}};
  return WithId(id_json, DumpJson(out));
}

}  // namespace lede::api
