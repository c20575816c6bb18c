// The csv-spectrum cases and other people's real files, where they lie beside the project.
#include "base/error.hpp"
#include "intake/csv.hpp"
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace cs;
namespace fs = std::filesystem;

namespace {

const fs::path data = fs::path{CS_SOURCE_DIR} / "../shared/data";

bool present(const fs::path& path) {
    if (fs::exists(path)) return true;
    MESSAGE("skipped: no " << path.lexically_relative(CS_SOURCE_DIR).string());
    return false;
}

std::vector<fs::path> csv_files(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".csv") files.push_back(entry.path());
    return files;
}

using Objects = std::vector<std::map<std::string, std::string>>;

Objects read(const fs::path& path, bool lenient_quotes = false) {
    InputFile file{path.string()};
    TextStream stream{file.pull(), Encoding::detect};
    CsvReader reader{stream, file.name(), {std::nullopt, lenient_quotes}};
    Objects objects;
    for (InputRow row; reader.next(row);) {
        if (row.problem) throw *row.problem;
        auto& object = objects.emplace_back();
        for (std::size_t i = 0; i < row.values.size(); ++i) object[std::string{row.names[i]}] = row.values[i].text;
    }
    return objects;
}

struct Shape {
    std::size_t rows, columns, last_line;
    bool operator==(const Shape&) const = default;
};

Shape shape_of(const fs::path& path, Encoding encoding = Encoding::detect) {
    InputFile file{path.string()};
    TextStream stream{file.pull(), encoding};
    CsvReader reader{stream, file.name()};
    Shape shape{0, reader.names().size(), 0};
    for (InputRow row; reader.next(row); ++shape.rows) {
        if (row.problem) throw *row.problem;
        shape.last_line = row.line;
    }
    return shape;
}

}  // namespace

TEST_CASE("csv-spectrum") {
    const auto folder = data / "csv-spectrum";
    if (!present(folder)) return;
    std::size_t cases = 0;
    for (const auto& path : csv_files(folder / "csvs")) {
        const auto name = path.stem().string();
        CAPTURE(name);
        auto expected = nlohmann::json::parse(std::ifstream{folder / "json" / (name + ".json")});
        if (expected.is_object()) expected = nlohmann::json::array({expected});
        // Its degrees and minutes have bare quotes, which RFC 4180 does not know.
        const bool lenient = name == "location_coordinates";
        if (lenient) expected[0]["Contact Phone Number"] = "2095257564";  // its JSON has another number than its CSV
        CHECK(read(path, lenient) == expected.get<Objects>());
        if (lenient) CHECK_THROWS_AS(read(path), Error);
        ++cases;
    }
    CHECK(cases == 12);
}

TEST_CASE("real files of other people") {
    if (!present(data / "crm")) return;
    CHECK(shape_of(data / "crm/accounts.csv") == Shape{85, 7, 86});
    CHECK(shape_of(data / "crm/sales_pipeline.csv") == Shape{8800, 8, 8801});
    CHECK(shape_of(data / "tickets/customer_support_tickets.csv").rows == 8469);
    CHECK(shape_of(data / "tickets/customer_support_tickets.csv").columns == 17);
    for (const auto& path : csv_files(data / "zendesk")) {
        CAPTURE(path.filename().string());
        CHECK_NOTHROW(shape_of(path));
    }
}

TEST_CASE("a real GBK file") {
    const auto path = data / "hospitals/医院.csv";
    if (!present(path)) return;
    CHECK(shape_of(path, Encoding::gb18030) == Shape{724, 13, 725});
    try {
        shape_of(path);
        FAIL("read as UTF-8");
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::data);
        CHECK(error.message().starts_with("invalid UTF-8 byte 0x"));
        CHECK(error.hint() == "try --encoding gb18030");
        CHECK(error.place()->line == 1);
        CHECK(error.place()->column == 1);
    }
}
