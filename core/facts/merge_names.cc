// Merges the names of a document into people and organisations.
#include "facts/merge_names.h"

#include <map>
#include <string>
#include <utility>

namespace lede::facts {

std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities) {
  std::map<std::pair<WhoKind, std::string_view>, size_t> known;
  std::vector<Who> people;
  for (const EntityMention& entity : entities) {
    if (entity.type != EntityType::kPerson && entity.type != EntityType::kOrganization) continue;
    const WhoKind kind =
        entity.type == EntityType::kPerson ? WhoKind::kPerson : WhoKind::kOrganization;
    const std::string_view name = entity.span.In(text);
    const auto [at, is_new] = known.try_emplace({kind, name}, people.size());
    if (is_new) {
      people.emplace_back();
      people.back().name = std::string(name);
      people.back().kind = kind;
    }
    people[at->second].mentions.push_back({entity.span, MentionForm::kName});
  }
  return people;
}

}  // namespace lede::facts
