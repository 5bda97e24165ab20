// One line of a batch: a JSON object in, a JSON object out.
#include "api/answer_line.h"

#include <nlohmann/json.hpp>

#include "api/analyze.h"
#include "api/write_json.h"

namespace lede::api {
namespace {

using Json = nlohmann::json;

// The string called `name`, or empty; an error if it is there and is no string.
Result<std::string> StringField(Json* object, const char* name) {
  const auto it = object->find(name);
  if (it == object->end() || it->is_null()) return std::string();
  if (!it->is_string()) return Error{"bad_field", std::string("\"") + name + "\" must be a string"};
  return std::move(it->get_ref<std::string&>());
}

// Which of html, page_text and text the object has; exactly one is right.
Result<std::pair<const char*, InputKind>> FindContent(const Json& object) {
  static constexpr std::pair<const char*, InputKind> kKinds[] = {
      {"html", InputKind::kHtml}, {"page_text", InputKind::kPageText}, {"text", InputKind::kText}};
  const std::pair<const char*, InputKind>* found = nullptr;
  for (const auto& kind : kKinds) {
    if (!object.contains(kind.first)) continue;
    if (found)
      return Error{"bad_line", "give one of \"html\", \"page_text\" and \"text\", not several"};
    found = &kind;
  }
  if (!found)
    return Error{"bad_line", "nothing to read: give one of \"html\", \"page_text\" and \"text\""};
  return *found;
}

Result<Analysis> AnswerObject(Json* object, const Engine& engine) {
  const auto kind = FindContent(*object);
  if (!kind.ok()) return kind.error();
  Input input;
  input.kind = kind->second;
  const std::pair<const char*, std::string*> hints[] = {{"url", &input.hints.url},
                                                        {"title", &input.hints.title},
                                                        {"published", &input.hints.published},
                                                        {"language", &input.hints.language}};
  for (const auto& [name, target] : hints) {
    Result<std::string> value = StringField(object, name);
    if (!value.ok()) return value.error();
    *target = *std::move(value);
  }
  const Result<std::string> content = StringField(object, kind->first);
  if (!content.ok()) return content.error();
  input.content = *content;
  return Analyze(input, engine);
}

}  // namespace

std::string AnswerLine(std::string_view line, const Engine& engine, bool timings) {
  Json object = Json::parse(line.begin(), line.end(), nullptr, /*allow_exceptions=*/false);
  if (object.is_discarded() || !object.is_object()) {
    return WriteErrorJson(
        {"bad_json", "not a JSON object; each line must be one, such as {\"id\":1,\"html\":\"…\"}"},
        "null");
  }
  const std::string id = object.contains("id")
                             ? object["id"].dump(-1, ' ', false, Json::error_handler_t::replace)
                             : "null";
  const Result<Analysis> analysis = AnswerObject(&object, engine);
  if (!analysis.ok()) return WriteErrorJson(analysis.error(), id);
  return WriteJson(*analysis, {timings, id});
}

}  // namespace lede::api
