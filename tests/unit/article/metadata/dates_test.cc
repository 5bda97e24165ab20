// The days of publication and change are read from the right part of a page.
#include <gtest/gtest.h>

#include "unit/article/metadata/read_page_metadata.h"

namespace lede::article {
namespace {

TEST(Dates, KeepThePagesOwnOffset) {
  const Metadata metadata = Read(
      "<meta property='article:published_time' content='2025-08-23T13:20:00+05:30'>"
      "<meta property='article:modified_time' content='2025-08-24T09:00:00+05:30'>"
      "<h1>Council keeps the toll</h1>");
  EXPECT_EQ(metadata.published, "2025-08-23T13:20:00+05:30");
  EXPECT_EQ(metadata.modified, "2025-08-24T09:00:00+05:30");
}

TEST(Dates, OfAnInstantHaveTheDayThePageShows) {
  EXPECT_EQ(Read("<meta property='article:published_time' content='2023-12-23T03:22:07Z'>"
                 "<h1>Council keeps the toll</h1><time datetime='2023-12-22T22:22:07-0500'>Dec 22"
                 "</time>")
                .published,
            "2023-12-22T22:22:07-05:00");
  EXPECT_EQ(Read("<meta property='article:published_time' content='2023-12-23T03:22:07Z'>"
                 "<h1>Council keeps the toll</h1><p class='date'>Dec. 22, 2023, 10:22 p.m.</p>")
                .published,
            "2023-12-22T22:22:07-05:00");
}

TEST(Dates, AreReadFromTheAddressAndTheTextWhereTheHeadHasNone) {
  EXPECT_EQ(Read("<h1>Council keeps the toll</h1>", "https://l.example/2023/12/22/toll").published,
            "2023-12-22");
  EXPECT_EQ(Read("<p>Heute: 1. Mai 2024</p><h1>Die Maut bleibt, sagt der Rat</h1>"
                 "<p>Veröffentlicht am 22. Dezember 2023</p><p>Text.")
                .published,
            "2023-12-22");
  EXPECT_EQ(Read("<h1>Council keeps the toll as it is</h1><p>Bonn, 22 December 2023. The council "
                 "of the city decided on the toll, and it stays as it has been for some years.")
                .published,
            "2023-12-22");
}

TEST(Dates, OfTheAddressComeBeforeBareOnes) {
  EXPECT_EQ(Read("<h1>Council keeps the toll</h1><div class='date'>said on 3 May 2022</div>",
                 "https://lantern.example/2022/may/21/toll/")
                .published,
            "2022-05-21");
}

TEST(Dates, FollowTheClockShownEvenOutsideATimeElement) {
  EXPECT_EQ(Read("<meta property='article:published_time' content='2022-05-03T22:57:00-05:00'>"
                 "<h1>Council keeps the toll</h1><span>May 4, 2022 3:57 AM</span><p>Text.")
                .published,
            "2022-05-04T03:57:00+00:00");
}

TEST(Dates, AreNotMergedWithAFollowingNumber) {
  EXPECT_EQ(Read("<h1>Council keeps the toll</h1><p><span>May 4, 2022</span><span>12 shares</span>")
                .published,
            "2022-05-04");
}

TEST(Dates, HaveTheDayThatPageOrAddressNamesWhereItsZoneIsUnknown) {
  const std::string utc = "<meta property='article:published_time' content='2025-08-24T03:22:00Z'>";
  EXPECT_EQ(Read(utc + "<h1>Toll stays</h1><time>August 23, 2025</time>").published, "2025-08-23");
  EXPECT_EQ(Read(utc, "https://www.lantern.example/2025/08/23/toll").published, "2025-08-23");
  EXPECT_EQ(Read(utc + "<h1>Toll stays</h1><time>August 22, 2025</time>").published,
            "2025-08-24T03:22:00+00:00");
  EXPECT_EQ(Read(utc + "<meta name='sailthru.date' content='2025-08-23 22:22:00'>").published,
            "2025-08-23T22:22:00-05:00");
  // No time zone on Earth is still at the previous day.
  EXPECT_EQ(Read("<meta property='article:published_time' content='2025-08-24T17:00:00Z'>",
                 "https://www.lantern.example/2025/08/23/toll")
                .published,
            "2025-08-24T17:00:00+00:00");
}

TEST(Dates, OfTheArticleComeBeforeThoseOfItsFile) {
  EXPECT_EQ(Read("<meta name='date' content='2025-08-12'><h1>Toll stays</h1>"
                 "<time itemprop='datePublished' datetime='2025-08-23'>23.8.</time>")
                .published,
            "2025-08-23");
}

TEST(Dates, UnderTheHeadlineComeBeforeALaterOneOfTheFile) {
  const std::string head = "<meta name='date' content='2025-08-23'><h1>Toll stays</h1>";
  EXPECT_EQ(Read(head + "<p class='date'>12 August 2025</p>").published, "2025-08-12");
  EXPECT_EQ(Read(head + "<p class='date'>Event: 12 September 2025</p>").published, "2025-08-23");
  EXPECT_EQ(
      Read(head + "<aside class=related><p class='date'>12 August 2025</p></aside>").published,
      "2025-08-23");
}

TEST(Dates, StandBesideTheHeadlineRatherThanInTeasersBelow) {
  EXPECT_EQ(Read("<p class='date'>15 August 2025, 13:43</p><h1>Council keeps the toll</h1>"
                 "<p>Text.</p><ul><li>Bridge<p class='date'>3 July 2025</p></ul>")
                .published,
            "2025-08-15T13:43:00");
}

TEST(Dates, OfAChangeAreNotBeforeThePublication) {
  EXPECT_EQ(Read("<meta property='article:published_time' content='2025-08-23'>"
                 "<meta property='article:modified_time' content='2025-08-20'>")
                .modified,
            "");
}

TEST(Dates, OfAChangeMayBeMarkedByTheirClass) {
  const Metadata metadata = Read(
      "<h1>Toll stays</h1><p><span class='entry-date published'>23 August 2025</span> "
      "<span class='entry-date updated'>25 August 2025</span><p>Text.");
  EXPECT_EQ(metadata.published, "2025-08-23");
  EXPECT_EQ(metadata.modified, "2025-08-25");
}

TEST(Dates, AreReadAroundTheHeadlineWhateverItsContainerIsCalled) {
  EXPECT_EQ(Read("<div class=related><h1>Council keeps the toll as it is</h1><p class=date>22 "
                 "December 2023</p></div>")
                .published,
            "2023-12-22");
}

TEST(Dates, InWordsMayBeInTheAddress) {
  EXPECT_EQ(Read("<p>Text", "https://lantern.example/07-august-2013/toll").published, "2013-08-07");
}

TEST(Dates, OfAChangeAreBetterThanNone) {
  EXPECT_EQ(Read("<h1>Toll stays</h1><p>Text.</p><p>Updated: 23 August 2025</p>").published,
            "2025-08-23");
}

TEST(Dates, InAnArchivesAddressAreThePages) {
  EXPECT_EQ(Read("<p>Text",
                 "https://archive.example/web/20130307194448/lantern.example/"
                 "2008/05/26/toll")
                .published,
            "2008-05-26");
}

TEST(Dates, OfRelatedStoriesAreNotTheArticles) {
  EXPECT_EQ(Read("<h1>Council keeps the toll as it is</h1><p class=date>22 December 2023</p>"
                 "<aside class=related><time datetime='2024-03-01'>1 March</time></aside>")
                .published,
            "2023-12-22");
}

}  // namespace
}  // namespace lede::article
