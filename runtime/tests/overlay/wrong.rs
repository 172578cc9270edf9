//! What is refused, with all that is wrong and where; and texts of those who mean ill.

use super::contact::{Mine, ada, problems, said};

#[test]
fn says_all_that_is_wrong_with_its_place() {
    let table = [
        (
            "[]",
            "1:1: this is a list; an overlay is an object with `read` and `write`",
        ),
        (
            "{",
            "1:2: this is no JSON: expected a key; an overlay is an object with `read` and `write`",
        ),
        (
            r#"{"reed": {}}"#,
            "1:2: `the overlay` has no `reed`; did you mean `read`?",
        ),
        (
            r#"{"read": "$"}"#,
            "1:2: `read` is no object of fields; `read` is an object of fields with their formulas",
        ),
        (
            r#"{"read": {"emial": 1}}"#,
            "1:11: `Customer` has no `emial`; did you mean `email`?",
        ),
        (
            r#"{"read": {"id": "1"}}"#,
            "1:11: `id` is frozen; leave it out",
        ),
        (
            r#"{"read": {"cached": true}}"#,
            "1:11: `cached` is neither read nor written; leave it out",
        ),
        (
            r#"{"read": {"lead": true}}"#,
            "1:11: `lead` is only written; leave it out",
        ),
        (
            r#"{"read": {"email": "$.primaryEmial"}}"#,
            "1:11: `Contact` has no `primaryEmial`; did you mean `primaryEmail`?; a custom field is `extra.primaryEmial`",
        ),
        (
            r#"{"read": {"email": "$.primaryAddress.town"}}"#,
            "1:11: `Address` has no `town`; it has `street`, `city`, `zip`",
        ),
        (
            r#"{"read": {"email": "$.emails.value"}}"#,
            "1:11: `$.emails` is a list; say which item: `$.emails[0]`, or go through all with `$iterate`",
        ),
        (
            r#"{"read": {"email": "$.score.x"}}"#,
            "1:11: `$.score` is a number, which has no `x`; say `$.score` alone",
        ),
        (
            r#"{"read": {"email": "$.emails"}}"#,
            "1:11: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"read": {"score": "twelve"}}"#,
            r#"1:11: "twelve" does not fit into `score`; `score` takes a number"#,
        ),
        (
            r#"{"read": {"score": true}}"#,
            "1:11: this is a boolean, and `score` takes a number; give a number",
        ),
        (
            r#"{"read": {"name": ["$.lastName"]}}"#,
            "1:11: this is a list, and `name` holds text; give text",
        ),
        (
            r#"{"read": {"email": {"$concatt": []}}}"#,
            "1:21: there is no formula `$concatt`; did you mean `$concat`?",
        ),
        (
            r#"{"read": {"email": {"$lookup": {"query": {}}}}}"#,
            "1:11: `$lookup` asks the app, and no record waits for its answer; say the id itself, or a query that no record changes",
        ),
        (
            r#"{"read": {"email": {"$findAppRecordId": {"dataLinkTable": {"key": "c"}, "recordId": "$.id"}}}}"#,
            "1:11: `$findAppRecordId` asks for a data link, and no record waits for the answer; say the id itself",
        ),
        (
            r#"{"read": {"email": {"$dataSchemaRef": {"type": "internal-data-schema", "key": "x"}}}}"#,
            "1:11: `$dataSchemaRef` names a schema and has no value; leave it out",
        ),
        (
            r#"{"read": {"email": {"$jsonata": "$.lastName & 'x'"}}}"#,
            "1:21: `$jsonata: $.lastName & 'x'`: `&` is not understood here; say it with `$case`, `$eval` and `$concat`",
        ),
        (
            r#"{"read": {"email": {"$jsonata": "$.score = 1 ? $.lastNam : $.emails.value"}}}"#,
            "1:11: `Contact` has no `lastNam`; did you mean `lastName`?; a custom field is `extra.lastNam`",
        ),
        (
            r#"{"read": {"score": {"$jsonata": "$not($.emails)"}}}"#,
            "1:11: this is a boolean, and `score` takes a number; give a number",
        ),
        (
            r#"{"read": {"email": {"$copy": "$.emial"}}}"#,
            "1:11: `Customer` has no `emial`; did you mean `email`?",
        ),
        (
            r#"{"write": {"firstName": {"$copy": "$.emails"}}}"#,
            "1:12: this is a list, and `firstName` takes text; give text",
        ),
        (
            r#"{"write": {"firstName": {"$copy": "$.lastName"}, "lastName": {"$copy": "$.stage"}}}"#,
            "1:12: `lastName` is a copy itself; copy what it copies",
        ),
        (
            r#"{"write": {"firstName": {"$copy": "$.firstName"}}}"#,
            "1:12: `firstName` is a copy itself; copy what it copies",
        ),
        (
            r#"{"write": {"emails": [{"value": "a"}, {"valeu": "b"}]}}"#,
            "1:40: `Email` has no `valeu`; did you mean `value`?",
        ),
        (
            r#"{"write": {"emails": ["a"]}}"#,
            "1:23: this is text, and `emails[0]` takes an object; give an object",
        ),
        (
            r#"{"write": {"primaryAddress": {"city": 1, "$concat": ["a"]}}}"#,
            "1:42: `$concat` stands beside other keys, so the object would be plain data; let `$concat` be the only key, or put the object into `$plain`",
        ),
        (
            r#"{"read": null}"#,
            "1:2: `read` is no object of fields; `read` is an object of fields with their formulas",
        ),
        (
            r#"{"frozen": {"read": "email"}}"#,
            "1:13: `read` is no list of fields; write `\"read\": [\"email\"]`",
        ),
        (
            r#"{"read": {"email": {"$iterate": {"source": "$.score", "item": 1}}}}"#,
            "1:11: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"read": {"email": {"$firstNotEmpty": ["$.lastName", "$.emails"]}}}"#,
            "1:54: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"write": {"primaryEmial": "$.email"}}"#,
            "1:12: `Contact` has no `primaryEmial`; did you mean `primaryEmail`?; a custom field is `extra.primaryEmial`",
        ),
        (
            r#"{"write": {"primaryAddress": {"town": 1}}}"#,
            "1:31: `Address` has no `town`; it has `street`, `city`, `zip`",
        ),
        (
            r#"{"write": {"firstName": "$.nmae"}}"#,
            "1:12: `Customer` has no `nmae`; did you mean `name`?",
        ),
        (
            r#"{"write": {"firstName": "$.name"}}"#,
            "1:12: `name` is only read: the other side has no such field; write the formula out",
        ),
        (
            r#"{"write": {"id": "1"}}"#,
            "1:12: `id` is frozen; leave it out",
        ),
        (
            r#"{"write": {"emails": [{"valeu": "$.email"}]}}"#,
            "1:24: `Email` has no `valeu`; did you mean `value`?",
        ),
        (
            r#"{"write": {"emails": {"$iterate": {"source": "$.stage", "item": {}}}}}"#,
            "1:36: `$iterate` goes through a list, and this is text; say a list: `source: $.emails`",
        ),
        (
            r#"{"frozen": {"read": ["emial"]}}"#,
            "1:22: `Customer` has no `emial`; did you mean `email`?",
        ),
        (
            r#"{"read": {"email": "$.a", "email": "$.b"}}"#,
            "1:27: `email` stands twice in one object; leave one of them",
        ),
    ];
    let mut wrong = Vec::new();
    for (overlay, expected) in table {
        match Mine::parse(overlay) {
            Ok(_) => wrong.push(format!("{overlay}\n  passes")),
            Err(error) if said(error.clone()).first().map(String::as_str) != Some(expected) => {
                wrong.push(format!("{overlay}\n  {error}\n  {expected}"));
            }
            Err(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all = problems(
        "{\n  \"read\": {\n    \"emial\": 1,\n    \"city\": \"$.nowhere\"\n  },\n  \"write\": {\"id\": 1}\n}",
    );
    let places: Vec<&str> = all
        .iter()
        .map(|it| it.split(": ").next().unwrap())
        .collect();
    assert_eq!(places, ["3:5", "4:5", "6:13"]);
}

#[test]
fn hostile_texts_end() {
    let deep = format!(
        "{}1{}",
        r#"{"read":{"email":["#.repeat(60),
        "]}}".repeat(60)
    );
    let many = format!(
        "{{\"read\":{{{}\"email\":1}}}}",
        "\"email\":1,".repeat(20_000)
    );
    let far = r#"{"read":{"email":"$.emails[4000000000].value"}}"#;
    assert!(Mine::parse(&deep).is_err());
    let error = Mine::parse(&many).unwrap_err().to_string();
    assert!(error.ends_with("\nand 19900 more"), "{error}");
    assert!(Mine::parse(far).unwrap().read(&ada()).is_err());
}

#[test]
fn all_that_is_wrong_is_told_in_one_go() {
    let all = problems(
        r#"{
  "reed": {},
  "read": {
    "id": 1,
    "email": {"$concatt": []},
    "second": {"$lookup": {"query": {}}},
    "score": "many",
    "name": ["$.lastName", "$.lastNam"]
  },
  "write": {
    "primaryAddress": {"town": 1, "zip": {}},
    "emails": [{"valeu": "a"}, {"value": []}],
    "extra": 7
  },
  "frozen": {"reed": [], "read": ["emial", 1], "write": 2}
}"#,
    );
    let places: Vec<&str> = all
        .iter()
        .map(|it| it.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        places,
        [
            "2:3", "4:5", "5:15", "6:5", "7:5", "8:28", "11:24", "11:35", "12:17", "12:33", "13:5",
            "15:14", "15:35", "15:44", "15:48"
        ],
        "{all:#?}"
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert!(Mine::parse("\u{feff}{}").is_ok());
    #[cfg(feature = "yaml")]
    assert!(Mine::parse_yaml("\u{feff}read:\r\n  email: $.primaryEmail\r\n").is_ok());
}

/// Something that holds others of its kind.
#[derive(Default)]
struct Box_ {
    name: Option<String>,
    inner: Option<Box<Box_>>,
}
connectome::record! { Box_: name optional, inner optional }

#[derive(connectome::Mapping)]
#[mapping(model = Box_, overlay, allow_unmapped)]
struct Named {
    name: Option<String>,
}

#[test]
fn a_way_has_an_end() {
    let read = |steps: usize| {
        let way = ".inner".repeat(steps);
        connectome::Overlay::<Named, Box_>::parse(&format!(
            r#"{{"read": {{"name": "$.{}.name"}}}}"#,
            &way[1..]
        ))
    };
    assert!(read(90).is_ok());
    for steps in [100, 10_000, 40_000] {
        let expected = format!(
            "1:11: this is a way of {} steps; no way has more than 100",
            steps + 1
        );
        assert_eq!(said(read(steps).unwrap_err()), [expected]);
    }
}

#[test]
fn too_much_is_refused_at_once() {
    let started = std::time::Instant::now();
    let long = format!(r#"{{"read": {{"email": "{}"}}}}"#, "a".repeat(1 << 18));
    let refused = said(Mine::parse(&long).unwrap_err());
    assert_eq!(
        refused,
        [format!(
            "1:1: an overlay has at most 262144 bytes; this one has {}",
            long.len()
        )]
    );
    // Few bytes that ask for a long way to each of many values.
    let (key, items) = ("k".repeat(100_000), "1,".repeat(50_000));
    let wide = format!(r#"{{"write": {{"extra": {{"{key}": ["$.email",{items}1]}}}}}}"#);
    let refused = said(Mine::parse(&wide).unwrap_err());
    assert!(
        refused[0].contains("so much stands under keys"),
        "{refused:?}"
    );
    #[cfg(feature = "yaml")]
    {
        let refused = said(Mine::parse_yaml(&wide).unwrap_err());
        assert!(
            refused[0].contains("so much stands under keys"),
            "{refused:?}"
        );
        let deep = format!("{}{}", "- ".repeat(20_000), "[".repeat(20_000));
        assert!(Mine::parse_yaml(&deep).is_err());
    }
    let places: Vec<String> = (0..3000).map(|it| format!("\"k{it}\":1")).collect();
    let many = format!(r#"{{"write": {{"extra": {{{}}}}}}}"#, places.join(","));
    let refused = Mine::parse(&many).unwrap_err();
    let message = "an overlay says something at 2000 places at the most";
    assert_eq!(refused.problems().len(), 1);
    assert!(refused.to_string().contains(message), "{refused}");
    let names = format!(
        r#"{{"frozen": {{"read": [{}"email"]}}}}"#,
        r#""email","#.repeat(30_000)
    );
    assert_eq!(
        said(Mine::parse(&names).unwrap_err()),
        ["1:13: `read` has more than 2000 fields; leave some of them"]
    );
    assert!(
        started.elapsed() < std::time::Duration::from_secs(10),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn the_work_of_all_formulas_together_is_bounded() {
    // Each compares a text as long as a record may well be.
    let places: Vec<String> = (0..500)
        .map(|it| format!(r#""k{it}": {{"$eval": "$.primary_email", "is": "x"}}"#))
        .collect();
    let overlay = connectome::Overlay::<Whole, super::Contact>::parse(&format!(
        r#"{{"write": {{"extra": {{{}}}}}}}"#,
        places.join(",")
    ));
    let whole = Whole {
        primary_email: Some("a".repeat(1 << 20)),
    };
    let failed = overlay.unwrap().write(&whole).map(|_| ()).unwrap_err();
    assert!(
        failed
            .to_string()
            .ends_with("the formula asks for too much work"),
        "{failed}"
    );
}

#[derive(connectome::Mapping)]
#[mapping(model = super::Contact, overlay, allow_unmapped)]
struct Whole {
    primary_email: Option<String>,
}
