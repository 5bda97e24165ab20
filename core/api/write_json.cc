// Writes an analysis as the JSON document of schema 1.
#include "api/write_json.h"

#include "api/utf16_offsets.h"
#include "base/json_writer.h"

namespace lede::api {
namespace {

constexpr int kScorePlaces = 3;
constexpr int kDegreePlaces = 4;  // about 11 m

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

// One method per part of the document; each writes one value.
class DocumentWriter {
 public:
  DocumentWriter(const Analysis& analysis, std::string* out, Outlet* outlet)
      : analysis_(analysis), offsets_(analysis.article.text), json_(out, outlet) {}

  void Write(const WriteOptions& options) {
    const Facts& facts = analysis_.facts;
    json_.BeginObject();
    if (!options.id_json.empty()) json_.Key("id").Literal(options.id_json);
    json_.Key("schema").Integer(1);
    json_.Key("article");
    Value(analysis_.article);
    List("who", facts.who);
    List("where", facts.where);
    List("when", facts.when);
    List("quotes", facts.quotes);
    json_.Key("event");
    Value(facts.event);
    List("summary", analysis_.summary);
    if (options.timings) {
      json_.Key("timings");
      Value(analysis_.timings);
    }
    json_.EndObject();
  }

 private:
  // These leave out the member if its value is unknown.
  void Text(const char* key, const std::string& text) {
    if (!text.empty()) json_.Key(key).String(text);
  }
  void Number(const char* key, uint32_t number) {
    if (number != 0) json_.Key(key).Integer(number);
  }

  template <typename Item>
  void List(const char* key, const std::vector<Item>& items) {
    json_.Key(key).BeginArray();
    for (const Item& item : items) Value(item);
    json_.EndArray();
  }

  // Writes the offsets of a span as members of the open object.
  void Offsets(Span span) {
    json_.Key("start").Integer(offsets_.At(span.start));
    json_.Key("end").Integer(offsets_.At(span.end));
  }

  void Value(const std::string& text) { json_.String(text); }

  void Value(Span span) {
    json_.BeginObject();
    Offsets(span);
    json_.EndObject();
  }

  void Value(const WhoMention& mention) {
    json_.BeginObject();
    Offsets(mention.span);
    json_.Key("form").String(NameOf(mention.form));
    json_.EndObject();
  }

  void Value(const WhereMention& mention) {
    json_.BeginObject();
    Offsets(mention.span);
    json_.Key("form").String(NameOf(mention.form));
    json_.EndObject();
  }

  void Value(const Who& who) {
    json_.BeginObject();
    json_.Key("name").String(who.name);
    json_.Key("kind").String(NameOf(who.kind));
    if (who.role) {
      json_.Key("role").BeginObject();
      json_.Key("text").String(who.role->text);
      Offsets(who.role->span);
      json_.EndObject();
    }
    List("aliases", who.aliases);
    json_.Key("salience").Decimal(who.salience, kScorePlaces);
    List("mentions", who.mentions);
    json_.EndObject();
  }

  void Value(const Where& where) {
    const Place& place = where.place;
    json_.BeginObject();
    json_.Key("name").String(place.name);
    json_.Key("kind").String(NameOf(place.kind));
    Text("country", place.country);
    Text("country_name", place.country_name);
    Text("region", place.region);
    if (place.has_position) {
      json_.Key("latitude").Decimal(place.latitude, kDegreePlaces);
      json_.Key("longitude").Decimal(place.longitude, kDegreePlaces);
    }
    json_.Key("salience").Decimal(where.salience, kScorePlaces);
    List("mentions", where.mentions);
    json_.EndObject();
  }

  void Value(const When& when) {
    json_.BeginObject();
    json_.Key("text").String(when.text);
    json_.Key("type").String(NameOf(when.type));
    json_.Key("value").String(when.value);
    if (when.start) json_.Key("start").String(ToIso(*when.start));
    if (when.end) json_.Key("end").String(ToIso(*when.end));
    json_.Key("basis").String(when.basis == Basis::kStated ? "stated" : "inferred");
    json_.Key("salience").Decimal(when.salience, kScorePlaces);
    json_.Key("sentence");
    Value(when.sentence);
    List("mentions", when.mentions);
    json_.EndObject();
  }

  void Value(const Quote& quote) {
    json_.BeginObject();
    Offsets(quote.span);
    if (quote.speaker) json_.Key("speaker").Integer(*quote.speaker);
    Text("verb", quote.verb);
    json_.EndObject();
  }

  void Value(const EventAnswer& answer) {
    json_.BeginObject();
    json_.Key("text").String(answer.text);
    Text("value", answer.value);
    if (answer.ref) json_.Key("ref").Integer(*answer.ref);
    json_.EndObject();
  }

  void Value(const Event& event) {
    json_.BeginObject();
    if (event.what) {
      json_.Key("what").BeginObject();
      json_.Key("text").String(event.what->text);
      if (event.what->span) Offsets(*event.what->span);
      json_.EndObject();
    }
    List("who", event.who);
    List("where", event.where);
    List("when", event.when);
    json_.EndObject();
  }

  void Value(const SummarySentence& sentence) {
    json_.BeginObject();
    json_.Key("text").String(sentence.span.In(analysis_.article.text));
    Offsets(sentence.span);
    json_.Key("score").Decimal(sentence.score, kScorePlaces);
    json_.EndObject();
  }

  void Value(const Author& author) {
    json_.BeginObject();
    json_.Key("name").String(author.name);
    Text("url", author.url);
    json_.EndObject();
  }

  void Value(const Image& image) {
    json_.BeginObject();
    json_.Key("url").String(image.url);
    Text("alt", image.alt);
    Text("caption", image.caption);
    Text("credit", image.credit);
    Number("width", image.width);
    Number("height", image.height);
    json_.EndObject();
  }

  void Value(const Dateline& dateline) {
    json_.BeginObject();
    Text("place", dateline.place);
    Text("agency", dateline.agency);
    json_.Key("text").String(dateline.text);
    json_.EndObject();
  }

  void Value(const Article& article) {
    json_.BeginObject();
    json_.Key("readable").Bool(article.readable());
    if (!article.readable()) {
      const RefusalWords why = WordsOf(article.refusal);
      json_.Key("reason").String(why.sentence);
      json_.Key("reason_code").String(why.code);
    }
    Text("url", article.url);
    Text("canonical_url", article.canonical_url);
    Text("next_page_url", article.next_page_url);
    Text("title", article.title);
    Text("subtitle", article.subtitle);
    Text("site_name", article.site_name);
    Text("section", article.section);
    List("keywords", article.keywords);
    List("authors", article.authors);
    Text("published", article.published);
    Text("modified", article.modified);
    if (!article.dateline.empty()) {
      json_.Key("dateline");
      Value(article.dateline);
    }
    Text("language", article.language);
    Text("direction", article.direction);
    if (!article.lead_image.empty()) {
      json_.Key("lead_image");
      Value(article.lead_image);
    }
    json_.Key("word_count").Integer(article.word_count);
    json_.Key("reading_minutes").BeginArray();
    json_.Integer(article.reading_minutes_fast);
    json_.Integer(article.reading_minutes_slow);
    json_.EndArray();
    json_.Key("html").String(article.html);
    json_.Key("text").String(article.text);
    json_.EndObject();
  }

  void Value(const Timings& timings) {
    json_.BeginObject();
    json_.Key("parse_us").Integer(timings.parse_us);
    json_.Key("extract_us").Integer(timings.extract_us);
    json_.Key("annotate_us").Integer(timings.annotate_us);
    json_.Key("facts_us").Integer(timings.facts_us);
    json_.Key("total_us").Integer(timings.total_us());
    json_.EndObject();
  }

  const Analysis& analysis_;
  Utf16Offsets offsets_;
  JsonWriter json_;
};

}  // namespace

std::string WriteJson(const Analysis& analysis, const WriteOptions& options) {
  std::string out;
  out.reserve(2 * (analysis.article.html.size() + analysis.article.text.size()));
  WriteJson(analysis, options, &out, nullptr);
  return out;
}

void WriteJson(const Analysis& analysis, const WriteOptions& options, std::string* out,
               Outlet* outlet) {
  DocumentWriter(analysis, out, outlet).Write(options);
}

std::string WriteErrorJson(const Error& error, const std::string& id_json) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject();
  if (!id_json.empty()) json.Key("id").Literal(id_json);
  json.Key("error").BeginObject();
  json.Key("code").String(error.code);
  json.Key("message").String(error.message);
  json.EndObject();
  json.EndObject();
  return out;
}

}  // namespace lede::api
