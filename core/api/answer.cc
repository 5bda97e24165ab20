// Turns input text into an answer as JSON text; the entry point for cli/ and wasm/.
#include "api/answer.h"

#include <array>
#include <utility>

#include "api/analyze.h"
#include "api/write_json.h"
#include "base/free_memory.h"
#include "base/json.h"

namespace lede::api {
namespace {

constexpr std::array<std::pair<const char*, InputKind>, 3> kInputs = {
    {{"html", InputKind::kHtml}, {"page_text", InputKind::kPageText}, {"text", InputKind::kText}}};

constexpr int kMaxDepth = 16;  // no valid request nests deeper

// The string field `name`; empty if absent, an error if it is not a string.
Result<std::string_view> StringField(const Json& object, const char* name) {
  const Json* field = object.Find(name);
  if (!field || field->is_null()) return std::string_view();
  if (!field->is_string()) {
    return Error{"bad_field", std::string("\"") + name + "\" must be a string"};
  }
  return field->text();
}

bool IsTrue(const Json& object, const char* name) {
  const Json* field = object.Find(name);
  return field && field->is_bool() && field->text() == "true";
}

Result<PageHints> ReadHints(const Json& object) {
  PageHints hints;
  const std::pair<const char*, std::string*> fields[] = {{"url", &hints.url},
                                                         {"title", &hints.title},
                                                         {"published", &hints.published},
                                                         {"language", &hints.language}};
  for (const auto& [name, target] : fields) {
    const Result<std::string_view> value = StringField(object, name);
    if (!value.ok()) return value.error();
    *target = *value;
  }
  return hints;
}

// The index in `kInputs` of the only input the object has; an error if it has none or several.
Result<size_t> FindInput(const Json& object) {
  size_t found = 0;
  int count = 0;
  for (size_t i = 0; i < kInputs.size(); ++i) {
    if (!object.Find(kInputs[i].first)) continue;
    found = i;
    ++count;
  }
  if (count == 1) return found;
  return Error{"bad_line", "give exactly one of \"html\", \"page_text\" and \"text\""};
}

// Frees the JSON text as soon as the article has been extracted from it.
Result<Analysis> AnalyzeLine(JsonText* json, const Engine& engine, bool article_only) {
  const Json& object = *json->root();
  const Result<size_t> kind = FindInput(object);
  if (!kind.ok()) return kind.error();
  const Result<std::string_view> content = StringField(object, kInputs[*kind].first);
  if (!content.ok()) return content.error();
  Result<PageHints> hints = ReadHints(object);
  if (!hints.ok()) return hints.error();
  Input input{kInputs[*kind].second, *content, *std::move(hints), article_only};
  input.owner = json;
  input.release = [](void* text) { FreeMemory(static_cast<JsonText*>(text)); };
  return Analyze(input, engine);
}

Result<Analysis> AnalyzeContent(std::string_view content, const Json& options,
                                const Engine& engine) {
  Result<PageHints> hints = ReadHints(options);
  if (!hints.ok()) return hints.error();
  const Result<std::string_view> wanted = StringField(options, "input");
  if (!wanted.ok()) return wanted.error();
  for (const auto& [name, kind] : kInputs) {
    if (*wanted == name) {
      return Analyze({kind, content, *std::move(hints), IsTrue(options, "article_only")}, engine);
    }
  }
  return Error{"bad_options", "\"input\" must be html, page_text or text"};
}

void Write(const Result<Analysis>& analysis, const WriteOptions& options, std::string* out,
           Outlet* outlet) {
  if (analysis.ok()) {
    WriteJson(*analysis, options, out, outlet);
  } else {
    *out += WriteErrorJson(analysis.error(), options.id_json);
  }
}

void AnswerJson(JsonText json, const Engine& engine, const LineOptions& options, std::string* out,
                Outlet* outlet) {
  const Json* object = json.root();
  if (!object || !object->is_object()) {
    *out += WriteErrorJson(
        {"bad_json", "not a JSON object; each line must be one, such as {\"id\":1,\"html\":\"…\"}"},
        "null");
    return;
  }
  std::string id_json;
  JsonWriter id_writer(&id_json);
  const Json* id = object->Find("id");
  id ? WriteJson(*id, &id_writer) : id_writer.Literal("null");
  Write(AnalyzeLine(&json, engine, options.article_only), {options.timings, id_json}, out, outlet);
}

}  // namespace

std::string AnswerLine(std::string_view line, const Engine& engine, const LineOptions& options) {
  std::string out;
  AnswerJson(ParseJson(std::string(line), kMaxDepth), engine, options, &out, nullptr);
  return out;
}

void AnswerLongLine(std::string* line, const Engine& engine, const LineOptions& options,
                    std::string* out, Outlet* outlet) {
  AnswerJson(ParseJson(std::move(*line), kMaxDepth), engine, options, out, outlet);
}

std::string Answer(std::string_view content, std::string_view options, const Engine& engine) {
  const JsonText json = ParseJson(std::string(options), kMaxDepth);
  const Json* object = json.root();
  if (!object || !object->is_object())
    return WriteErrorJson({"bad_options", "the options must be a JSON object"}, "");
  std::string out;
  Write(AnalyzeContent(content, *object, engine), {IsTrue(*object, "timings"), ""}, &out, nullptr);
  return out;
}

}  // namespace lede::api
