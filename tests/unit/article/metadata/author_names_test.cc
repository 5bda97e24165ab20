// Claims of article/metadata/author/author_names.h.
#include "article/metadata/author/author_names.h"

#include <gtest/gtest.h>

#include "unit/read_data.h"

namespace lede::article {
namespace {

TEST(IsSameName, IfOneBeginsWithTheOther) {
  EXPECT_TRUE(IsSameName("Ann Lee", "ANN LEE"));
  EXPECT_TRUE(IsSameName("Ann Lee Globe", "Ann Lee"));
  EXPECT_TRUE(IsSameName("Ann Lee", "Ann Lee Globe"));
  EXPECT_FALSE(IsSameName("Ann Lee", "Ann Leeds"));
  EXPECT_FALSE(IsSameName("Ann Lee", "Bo Ek"));
}

TEST(IsFullName, NeedsTwoWordsAScriptWithoutSpacesOrAnAgency) {
  const BylineWords words = ReadData<BylineWords>();
  for (const char* name : {"Ann Lee", "王小明", "Reuters"})
    EXPECT_TRUE(IsFullName(name, words)) << name;
  for (const char* name : {"Follow", "Berlin", "Ördög"})
    EXPECT_FALSE(IsFullName(name, words)) << name;
}

TEST(MergeNames, AppendsOnlyNewNames) {
  Names names{"Ann Lee"};
  MergeNames({"ann lee", "Bo Ek", "Bo Ek"}, &names);
  EXPECT_EQ(names, (Names{"Ann Lee", "Bo Ek"}));
}

}  // namespace
}  // namespace lede::article
