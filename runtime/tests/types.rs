//! The types of a generated crate, as the macros make them.
#![deny(missing_docs, warnings)]

use std::collections::BTreeMap;

use connectome::{Decimal, Extra, Json, Kind, Patch, Timestamp, json};

/// A piece of work.
pub struct Issue {
    /// Its number.
    pub id: i64,
    /// Who works on it.
    pub assignee: Option<Box<User>>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// What it belongs to.
    pub milestone: Patch<String>,
    /// Its kind.
    #[deprecated]
    pub r#type: Option<String>,
    /// What it carries.
    pub labels: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

connectome::record! { Issue:
    id required,
    assignee optional,
    closed_at nullable,
    milestone optional,
    r#type = "type" optional secret,
    labels optional,
    ..extra
}

/// A person.
#[derive(Default)]
pub struct User {
    /// How they are called.
    pub login: Option<String>,
    /// What they are worth.
    pub scores: BTreeMap<String, Decimal>,
}

connectome::record! { User: login = "log\"in" optional, ..scores }

/// Nothing at all.
#[derive(Default)]
pub struct Empty {}

connectome::record! { Empty: }

/// How it stands.
pub enum State {
    /// It goes on.
    Open,
    /// It is over.
    Closed,
    /// A value that the document does not list.
    Unlisted(String),
}

connectome::text_enum! { State: Open = "open", Closed = "closed" }

/// How urgent it is.
pub enum Priority {
    /// Not at all.
    Low,
    /// Very.
    High,
    /// A value that the document does not list.
    Unlisted(i64),
}

connectome::integer_enum! { Priority: Low = -1, High = 1 }

/// Where money comes from.
pub enum Source {
    /// An issue.
    Issue(Box<Issue>),
    /// A person.
    User(User),
    /// A list that begins something.
    Switch(bool),
    /// A name.
    Named(String),
    /// Any other text.
    Id(String),
    /// A value that fits none of the above.
    Unlisted(Json),
}

connectome::union! { Source:
    Issue if "object" is "issue" | "iss" and has "id",
    User if object and "version" is 1 | 2,
    Switch if is true,
    Named if text and is "a" | "b",
    Id if text,
}

/// One or the other.
pub struct Item(pub Json);

connectome::either! { Item:
    as_issue, from_issue: Issue,
    as_users, from_users: Vec<User>,
}

fn back(value: &dyn connectome::Encode) -> String {
    String::from_utf8(json::encode(value)).unwrap()
}

#[test]
fn a_record_comes_back_as_it_went() {
    let text = r#"{"id":7,"assignee":{"log\"in":"ann","x":1.50},"closed_at":null,"milestone":null,"type":"bug","labels":["a","b\n"],"more":{"a":[1,2]}}"#;
    let issue: Issue = json::decode(text.as_bytes()).unwrap();
    assert_eq!(issue.milestone, Patch::Null);
    assert_eq!(
        issue.assignee.as_ref().unwrap().login.as_deref(),
        Some("ann")
    );
    assert_eq!(
        issue.extra.parse("more"),
        Ok(Some(BTreeMap::from([("a".to_owned(), vec![1, 2])])))
    );
    assert_eq!(back(&issue), text);
    assert_eq!(
        format!("{issue:?}"),
        r#"Issue {id: 7, assignee: User {login: "ann", "x": 1.50}, milestone: null, type: [secret], labels: ["a", "b\n"], "more": {"a":[1,2]}}"#
    );
    let lines = r#"
Issue {
    id: 7,
    assignee: User {
        login: "ann",
        "x": 1.50,
    },
    milestone: null,
    type: [secret],
    labels: [
        "a",
        "b\n",
    ],
    "more": {"a":[1,2]},
}"#;
    assert_eq!(format!("\n{issue:#?}"), lines);
}

#[test]
fn order_and_white_space_do_not_matter() {
    let text = "\n{ \"milestone\" : \"m\" , \"x\" : [ 1 , \"a b\" ] ,\t\"id\" :\r7 , \"closed_at\" : \"now\" } ";
    let issue: Issue = json::decode(text.as_bytes()).unwrap();
    assert_eq!(
        back(&issue),
        r#"{"id":7,"closed_at":"now","milestone":"m","x":[1,"a b"]}"#
    );
    let empty: Empty = json::decode(b" { } ").unwrap();
    assert_eq!(back(&empty), "{}");
}

#[test]
fn of_a_key_that_comes_twice_the_last_one_wins() {
    let first = r#"{"id":1,"labels":["x"],"milestone":"m","old":1}"#;
    let second = r#"{"id":2,"closed_at":"now"}"#;
    let twice: Vec<Issue> = json::decode(format!("[{first},{second}]").as_bytes()).unwrap();
    let text = format!(r#"{{"a":{first},"a":{second}}}"#);
    let map: BTreeMap<String, Issue> = json::decode(text.as_bytes()).unwrap();
    assert_eq!(map["a"], twice[1]);

    /// A record within a record.
    struct Outer {
        /// The inner one.
        inner: Box<Issue>,
    }
    connectome::record! { Outer: inner required }
    let text = format!(r#"{{"inner":{first},"inner":{second}}}"#);
    let outer: Outer = json::decode(text.as_bytes()).unwrap();
    assert_eq!(*outer.inner, twice[1]);
}

#[test]
fn copies_and_compares_as_the_derives_would() {
    /// A record of what the derives are particular about.
    struct Particular {
        /// A number that may be none.
        score: f64,
        /// What Debug does not show.
        token: Option<String>,
        /// Three states.
        note: Patch<String>,
        /// What is not named.
        extra: Extra,
    }
    connectome::record! { Particular: score required, token optional secret, note optional, ..extra }

    let read = |text: &str| json::decode::<Particular>(text.as_bytes()).unwrap();
    let one = read(r#"{"score":1,"token":"a","note":null,"more":[1.0]}"#);
    let copy = one.clone();
    assert_eq!(copy, one);
    assert_eq!(json::encode(&copy), json::encode(&one));
    assert_eq!(
        one,
        read(r#"{"score":1.0,"note":null,"token":"a","more":[1.0]}"#)
    );

    let check = |change: &dyn Fn(&mut Particular)| {
        let mut other = one.clone();
        change(&mut other);
        assert_ne!(other, one);
        assert_ne!(one, other);
    };
    check(&|it| it.score = 2.0);
    check(&|it| it.score = f64::NAN);
    check(&|it| it.token = Some("b".to_owned()));
    check(&|it| it.token = None);
    check(&|it| it.note = Patch::Absent);
    check(&|it| it.extra = Extra::default());
    check(&|it| drop(it.extra.insert("else", true)));

    let nan = Particular {
        score: f64::NAN,
        ..copy
    };
    assert_ne!(nan, nan.clone());
    assert!(nan.clone().score.is_nan());
}

#[test]
fn a_variant_that_does_not_fit_gives_way() {
    /// A person.
    struct Member {
        /// A picture.
        gravatar_id: String,
        /// Whether they run the place.
        admin: bool,
    }
    connectome::record! { Member: gravatar_id required, admin required }

    /// Several people.
    struct Group {
        /// What they do.
        about: Option<String>,
        /// Another account.
        parent: Option<Box<Account>>,
    }
    connectome::record! { Group: about nullable, parent optional }

    /// Who has an account.
    enum Account {
        /// A person.
        Member(Member),
        /// Several people.
        Group(Group),
        /// Neither.
        Unlisted(Json),
    }
    connectome::union! { Account: Member if has "gravatar_id", Group if has "about" }

    let read = |text: &str| json::decode::<Account>(text.as_bytes());
    let member = read(r#"{"about":"me","gravatar_id":"g","admin":true}"#).unwrap();
    assert!(matches!(member, Account::Member(_)));
    // The vendor sends a key of people with a group, too.
    let group = read(r#"{"about":"us","gravatar_id":"g"}"#).unwrap();
    assert!(matches!(group, Account::Group(Group { about: Some(about), .. }) if about == "us"));
    // No variant fits: nothing is lost.
    let text = r#"{"gravatar_id":7}"#;
    let kept = read(text).unwrap();
    assert_eq!(
        kept,
        Account::Unlisted(json::decode(text.as_bytes()).unwrap())
    );
    // What is no JSON is an error all the same, and says where.
    let error = read(r#"{"about":"us","gravatar_id":"g","admin":tru}"#).unwrap_err();
    assert!(error.to_string().contains("admin"), "{error}");

    // Unions in unions, each of which tries twice: read in time all the same.
    let deep = r#"{"gravatar_id":1,"about":1,"parent":"#.repeat(100) + "null" + &"}".repeat(100);
    assert!(matches!(read(&deep), Ok(Account::Unlisted(_))));
}

#[test]
fn errors_name_the_path() {
    let check = |text: &str, message: &str| {
        let error = json::decode::<Vec<Issue>>(text.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), message);
    };
    check("{}", "expected list, found object (line 1, column 1)");
    check("[{}]", "[0].id: missing field (line 1, column 2)");
    check(
        "[{\"id\":1},\n{\"id\":null}]",
        "[1].id: expected number, found null (line 2, column 7)",
    );
    check(
        r#"[{"id":1,"assignee":{"log\"in":4}}]"#,
        r#"[0].assignee["log\"in"]: expected text, found number (line 1, column 32)"#,
    );
    check(
        r#"[{"id":1,"labels":["a",1]}]"#,
        "[0].labels[1]: expected text, found number (line 1, column 24)",
    );
    check(
        r#"[{"id":1,"assignee":{"x":[]}}]"#,
        "[0].assignee.x: expected number, found list (line 1, column 26)",
    );
    check(
        r#"[{"id":1.5}]"#,
        "[0].id: expected a whole number (line 1, column 8)",
    );
    check(
        r#"[{"id":9223372036854775808}]"#,
        "[0].id: number does not fit (line 1, column 8)",
    );
    check(
        r#"[{"id":1}] x"#,
        "unexpected text after the value (line 1, column 12)",
    );
    check(r#"[{"id":1}"#, "unexpected end (line 1, column 10)");
}

#[test]
fn enums_keep_what_they_do_not_list() {
    let states: Vec<State> = json::decode(br#"["open","ajar","closed"]"#).unwrap();
    assert_eq!(
        states,
        [State::Open, State::Unlisted("ajar".into()), State::Closed]
    );
    assert_eq!(back(&states), r#"["open","ajar","closed"]"#);
    let priorities: Vec<Priority> = json::decode(b"[1,-1,7]").unwrap();
    assert_eq!(
        priorities,
        [Priority::High, Priority::Low, Priority::Unlisted(7)]
    );
    assert_eq!(back(&priorities), "[1,-1,7]");
}

#[test]
fn a_union_is_decided_by_looking_ahead() {
    let check = |text: &str, variant: &str| {
        let source: Source = json::decode(text.as_bytes()).unwrap();
        assert!(
            format!("{source:?}").starts_with(variant),
            "{source:?} is no {variant}"
        );
        assert_eq!(back(&source), text);
    };
    check(r#"{"id":1,"closed_at":null,"object":"iss"}"#, "Issue");
    check(r#"{"object":"iss"}"#, "Unlisted");
    check(r#"{"version":2}"#, "User");
    check(r#"{"version":3}"#, "Unlisted");
    check("true", "Switch");
    check("false", "Unlisted");
    check(r#""b""#, "Named");
    check(r#""c""#, "Id");
    check("[1]", "Unlisted");
}

#[test]
fn either_keeps_the_json() {
    let item: Item = json::decode(br#"[ {"x": 1 } ]"#).unwrap();
    assert_eq!(back(&item), r#"[{"x":1}]"#);
    assert_eq!(item.as_users().unwrap().len(), 1);
    assert!(item.as_issue().is_err());
    assert_eq!(
        Item::from_users(&vec![User::default()]).0.kind(),
        Kind::List
    );
}

#[test]
fn tuples_have_their_length() {
    assert_eq!(json::decode(br#"[1,"a"]"#), Ok((1, "a".to_owned())));
    assert!(json::decode::<(i64, String)>(b"[1]").is_err());
    assert!(json::decode::<(i64, i64)>(b"[1,2,3]").is_err());
}
