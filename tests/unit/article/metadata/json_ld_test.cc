// Claims of article/metadata/sources/json_ld.h.
#include "article/metadata/sources/json_ld.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "html/parse.h"

namespace lede::article {
namespace {

using List = std::vector<std::string>;

LinkedData ReadAll(std::initializer_list<std::string_view> texts) {
  std::string page = "<!doctype html><title>x</title>";
  for (const std::string_view text : texts)
    page += "<script type='application/ld+json'>" + std::string(text) + "</script>";
  return ReadJsonLd(html::Parse(page));
}
LinkedData Read(std::string_view text) { return ReadAll({text}); }

// The only article of a text.
LinkedArticle One(std::string_view text) {
  LinkedData data = Read(text);
  EXPECT_EQ(data.articles.size(), 1u) << text;
  return data.articles.empty() ? LinkedArticle{} : data.articles[0];
}

List Headlines(const LinkedData& data) {
  List headlines;
  for (const LinkedArticle& article : data.articles) headlines.push_back(article.headline);
  return headlines;
}

TEST(ReadJsonLd, ReadsEveryStatementOfAnArticle) {
  const LinkedArticle article = One(R"({"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Toll &amp; bridge", "alternativeHeadline": "No rise", "description": "A <b>long</b> night.",
    "articleSection": ["City", "News"], "inLanguage": {"@type": "Language", "name": "en"},
    "mainEntityOfPage": {"@id": "https://lantern.example/toll"},
    "datePublished": "2024-05-03T22:15:00Z", "dateModified": 1714774500, "articleBody": "The council.",
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Lantern"},
    "keywords": ["toll", "", {"name": "bridge"}]})");
  EXPECT_EQ(article.kind, LinkedKind::kArticle);
  EXPECT_EQ(article.headline, "Toll & bridge");
  EXPECT_EQ(article.alternative_headline, "No rise");
  EXPECT_EQ(article.description, "A long night.");
  EXPECT_EQ(article.section, "City");
  EXPECT_EQ(article.language, "en");
  EXPECT_EQ(article.url, "https://lantern.example/toll");
  EXPECT_EQ(article.published, "2024-05-03T22:15:00Z");
  EXPECT_EQ(article.modified, "1714774500");
  EXPECT_EQ(article.body, "The council.");
  EXPECT_EQ(article.publisher, "The Lantern");
  EXPECT_EQ(article.keywords, (List{"toll", "bridge"}));
}

TEST(ReadJsonLd, KnowsATypeHoweverWritten) {
  for (const char* type :
       {R"("NewsArticle")", R"("https://schema.org/NewsArticle")", R"("schema:NewsArticle")",
        R"("http://schema.org#NewsArticle")", R"(["Thing", "NewsArticle"])"}) {
    EXPECT_EQ(One("{\"@type\": " + std::string(type) + "}").kind, LinkedKind::kArticle) << type;
  }
  EXPECT_TRUE(Read(R"({"@type": "Event", "name": "Fair"})").articles.empty());
  EXPECT_TRUE(Read(R"({"@type": "Articles"})").articles.empty());
}

TEST(ReadJsonLd, PrefersArticlesToWorksToPages) {
  const LinkedData data = ReadAll(
      {R"({"@type": "WebPage", "name": "page"})", R"({"@type": "Recipe", "name": "work"})",
       R"({"@type": "Article", "name": "first"})", R"({"@type": "Review", "name": "second"})"});
  EXPECT_EQ(Headlines(data), (List{"first", "second", "work", "page"}));
}

TEST(ReadJsonLd, LooksIntoGraphsListsAndMainEntities) {
  EXPECT_EQ(
      Headlines(Read(
          R"([{"@graph": [{"@type": "Article", "name": "a"}, {"@type": "Article", "name": "b"}]},
                               {"@type": "Article", "name": "c"}])")),
      (List{"a", "b", "c"}));
  EXPECT_EQ(One(R"({"@type": "Thing", "mainEntity": {"@type": "Article", "name": "a"}})").headline,
            "a");
  EXPECT_EQ(One(R"({"mainEntityOfPage": {"@type": "Article", "name": "a"}})").headline, "a");
}

TEST(ReadJsonLd, LeavesOutRelatedArticles) {
  EXPECT_EQ(Headlines(Read(
                R"({"@type": "Article", "name": "a", "hasPart": {"@type": "Article", "name": "b"},
                               "itemListElement": [{"@type": "Article", "name": "c"}]})")),
            (List{"a"}));
}

TEST(ReadJsonLd, NamesAuthorsInEveryForm) {
  const LinkedArticle article = One(R"({"@type": "Article", "author": ["Ann Lee",
    {"@type": "Person", "name": "Bo Ek", "url": "https://lantern.example/bo"},
    {"@type": "Person", "name": "Cy Holm", "sameAs": ["https://social.example/cy"]},
    {"@type": "NewsMediaOrganization", "name": "The Lantern"}, {"name": ["Di Ray", "Ed Fox"]}, {"name": ""}]})");
  List names, urls;
  for (const LinkedAuthor& author : article.authors) {
    names.push_back(author.name);
    urls.push_back(author.url);
    EXPECT_EQ(author.organization, author.name == "The Lantern");
  }
  EXPECT_EQ(names, (List{"Ann Lee", "Bo Ek", "Cy Holm", "The Lantern", "Di Ray", "Ed Fox"}));
  EXPECT_EQ(urls,
            (List{"", "https://lantern.example/bo", "https://social.example/cy", "", "", ""}));
}

TEST(ReadJsonLd, TakesTheCreatorOnlyWithoutAnAuthor) {
  EXPECT_EQ(One(R"({"@type": "Article", "creator": "Ann Lee"})").authors.at(0).name, "Ann Lee");
  const LinkedArticle both =
      One(R"({"@type": "Article", "author": "Bo Ek", "creator": "Ann Lee"})");
  ASSERT_EQ(both.authors.size(), 1u);
  EXPECT_EQ(both.authors[0].name, "Bo Ek");
}

TEST(ReadJsonLd, FollowsReferencesAcrossScripts) {
  const LinkedData data = ReadAll(
      {R"({"@type": "Article", "author": {"@id": "#ann"}, "publisher": {"@id": "#us"}, "image": {"@id": "#pic"}})",
       R"({"@id": "#ann", "@type": "Person", "name": "Ann Lee"})",
       R"([{"@id": "#us", "@type": "Organization", "name": "The Lantern"},
                   {"@id": "#pic", "@type": "ImageObject", "url": "https://lantern.example/a.jpg"}])"});
  ASSERT_EQ(data.articles.size(), 1u);
  ASSERT_EQ(data.articles[0].authors.size(), 1u);
  EXPECT_EQ(data.articles[0].authors[0].name, "Ann Lee");
  EXPECT_EQ(data.articles[0].publisher, "The Lantern");
  ASSERT_EQ(data.articles[0].images.size(), 1u);
  EXPECT_EQ(data.articles[0].images[0].url, "https://lantern.example/a.jpg");
}

TEST(ReadJsonLd, ANodeWithANameIsNoReference) {
  const LinkedArticle article = One(R"([{"@id": "#a", "@type": "Person", "name": "Someone Else"},
    {"@type": "Article", "author": {"@id": "#a", "name": "Ann Lee"}}])");
  EXPECT_EQ(article.authors.at(0).name, "Ann Lee");
}

TEST(ReadJsonLd, ReadsImagesWithTheirCaptionsAndSizes) {
  const LinkedArticle article =
      One(R"({"@type": "Article", "thumbnailUrl": "https://lantern.example/small.jpg",
    "image": ["https://lantern.example/a.jpg",
      {"@type": "ImageObject", "contentUrl": "https://lantern.example/b.jpg", "caption": "The bridge",
       "creditText": "Bo Ek", "width": "1200px", "height": {"@type": "QuantitativeValue", "value": 800}},
      {"url": "https://lantern.example/c.jpg", "width": 100000}, {"caption": "nothing"}]})");
  ASSERT_EQ(article.images.size(), 3u);
  EXPECT_EQ(article.images[0].url, "https://lantern.example/a.jpg");
  EXPECT_EQ(article.images[1].url, "https://lantern.example/b.jpg");
  EXPECT_EQ(article.images[1].caption, "The bridge");
  EXPECT_EQ(article.images[1].credit, "Bo Ek");
  EXPECT_EQ(article.images[1].width, 1200u);
  EXPECT_EQ(article.images[1].height, 800u);
  EXPECT_EQ(article.images[2].width, 0u) << "no picture is that wide";
}

TEST(ReadJsonLd, TakesTheThumbnailWithoutAnImage) {
  const LinkedArticle article = One(
      R"({"@type": "VideoObject", "thumbnailUrl": ["https://lantern.example/1.jpg", "https://lantern.example/2.jpg"]})");
  ASSERT_EQ(article.images.size(), 1u);
  EXPECT_EQ(article.images[0].url, "https://lantern.example/1.jpg");
}

TEST(ReadJsonLd, NamesTheSiteOrElseItsOrganization) {
  EXPECT_EQ(ReadAll({R"({"@type": "Organization", "name": "Lantern Media"})",
                     R"({"@type": "WebSite", "name": "The Lantern"})",
                     R"({"@type": "WebSite", "name": "Other"})"})
                .site_name,
            "The Lantern");
  EXPECT_EQ(ReadAll({R"({"@type": "NewsMediaOrganization", "name": "Lantern Media"})",
                     R"({"@type": "Organization", "name": "Owner"})"})
                .site_name,
            "Lantern Media");
  EXPECT_EQ(Read(R"({"@type": "WebSite", "alternateName": "Lantern"})").site_name, "Lantern");
}

TEST(ReadJsonLd, ReadsTheFirstBreadcrumbs) {
  EXPECT_EQ(Read(R"([{"@type": "BreadcrumbList", "itemListElement": [
                      {"@type": "ListItem", "name": "Home"}, {"@type": "ListItem", "item": {"name": "City"}}, {}]},
                     {"@type": "BreadcrumbList", "itemListElement": [{"name": "Other"}]}])")
                .breadcrumbs,
            (List{"Home", "City"}));
  EXPECT_EQ(Read(R"({"@type": "WebPage", "breadcrumb": {"@id": "#crumbs"}, "hasPart":
                     {"@id": "#crumbs", "@type": "BreadcrumbList", "itemListElement": [{"name": "City"}]}})")
                .breadcrumbs,
            (List{"City"}));
}

TEST(ReadJsonLd, SkipsBrokenAndForeignScripts) {
  EXPECT_EQ(Headlines(ReadAll(
                {"nonsense", R"({"@type": Article})", R"({"@type": "Article", "name": "a"})"})),
            (List{"a"}));
  EXPECT_TRUE(
      ReadJsonLd(html::Parse("<script type='application/json'>{\"@type\": \"Article\"}</script>"
                             "<p type='application/ld+json'>{\"@type\": \"Article\"}"))
          .articles.empty());
}

TEST(ReadJsonLd, ReadsEachValueOnlyToItsLimit) {
  std::string many = R"({"@type": "Article", "keywords": [)";
  for (int i = 0; i < 150; ++i) many += "\"k" + std::to_string(i) + "\",";
  EXPECT_EQ(One(many + "]}").keywords.size(), 100u);
  const LinkedArticle long_one = One(R"({"@type": "Article", "headline": ")" +
                                     std::string(300000, 'x') + R"(", "name": "short"})");
  EXPECT_EQ(long_one.headline, "short");
}

TEST(ReadJsonLd, StopsAtAThousandArticles) {
  std::string many = "[";
  for (int i = 0; i < 1200; ++i) many += R"({"@type": "Article", "name": "a"},)";
  EXPECT_EQ(Read(many + "]").articles.size(), 1000u);
}

}  // namespace
}  // namespace lede::article
