//! An app with numbered records, served in every way of paging, and a client for it written as the compiler
//! writes one.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use connectome::transport::{Incoming, Pending, Request, Transport, TransportError};
use connectome::{
    ApiKey, Body, Call, Collection, Connection, Facts, Json, List, Need, Operation, Page, Paging,
    Place, Requirement, Scheme, Search, Server, Slot, connector, record, text,
};
use http::{HeaderMap, StatusCode};

/// What the app has, and how it misbehaves.
#[derive(Default)]
pub struct State {
    /// Ids, in the order in which they are listed.
    pub records: Vec<i64>,
    pub quirk: Quirk,
    /// What happens after each page is served.
    pub afterwards: Option<fn(&mut Vec<i64>)>,
    pub requests: Vec<String>,
    pub bodies: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Quirk {
    #[default]
    None,
    /// The cursor behind the second page is the one before.
    RepeatsCursor,
    /// It says that there are so many.
    SaysTotal(i64),
    /// A page never holds more, whatever is asked for.
    Clamps(usize),
    /// Every other page is empty, with a cursor.
    EmptyPages,
    /// The first page for ever.
    SamePage,
    /// The next page's URL begins so.
    NextAt(&'static str),
}

#[derive(Clone, Default)]
pub struct App(pub Arc<Mutex<State>>);

impl App {
    pub fn with(records: impl IntoIterator<Item = i64>) -> Self {
        let state = State {
            records: records.into_iter().collect(),
            ..State::default()
        };
        Self(Arc::new(Mutex::new(state)))
    }

    pub fn quirk(self, quirk: Quirk) -> Self {
        self.state().quirk = quirk;
        self
    }

    pub fn afterwards(self, afterwards: fn(&mut Vec<i64>)) -> Self {
        self.state().afterwards = Some(afterwards);
        self
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub fn connect(&self) -> Numbers {
        let builder = Numbers::builder().transport(self.clone());
        builder.connect(ApiKey::new("s3cret")).unwrap()
    }

    fn answer(&self, request: &Request, body: &str) -> Incoming {
        let url = url::Url::parse(&request.url).unwrap();
        let mut state = self.state();
        state.requests.push(request.url.clone());
        state.bodies.push(body.to_owned());
        let asked = |name: &str| {
            let mut pairs = url.query_pairs();
            let of_body = || {
                body.parse::<Json>()
                    .ok()?
                    .get(name)
                    .map(|it| it.to_string())
            };
            let found = pairs.find(|it| it.0 == name).map(|it| it.1.into_owned());
            found.or_else(of_body)
        };
        let count = |name: &str| asked(name).and_then(|it| it.parse::<usize>().ok());
        let way = url.path().rsplit('/').next().unwrap().to_owned();
        let asked_size = count("limit").unwrap_or(7);
        let size = match state.quirk {
            Quirk::Clamps(most) => asked_size.min(most),
            _ => asked_size,
        };
        // A cursor of this app is the position behind the last record, in disguise.
        let mut from = match way.as_str() {
            "number" | "number0" => (count("page").unwrap() - usize::from(way == "number")) * size,
            "offset" | "plain" => count("offset").unwrap(),
            _ => count("after").map_or(0, |it| it - 100),
        };
        if way.starts_with("single") {
            from = 0;
        }
        if state.quirk == Quirk::SamePage {
            from = 0;
        }
        let served = state.requests.len();
        let empty = state.quirk == Quirk::EmptyPages && served % 2 == 1;
        let end = if way.starts_with("single") {
            state.records.len()
        } else if empty {
            from
        } else {
            state.records.len().min(from + size)
        };
        let page: Vec<Item> = state.records[from.min(end)..end]
            .iter()
            .map(|id| Item { id: *id })
            .collect();
        let mut next = end + 100;
        if state.quirk == Quirk::RepeatsCursor && served >= 3 {
            next = from + 100;
        }
        let is_over = end >= state.records.len() && !empty;
        let total = match state.quirk {
            Quirk::SaysTotal(total) => total,
            _ => state.records.len() as i64,
        };
        let pages = state.records.len().div_ceil(size.max(1)) as i64;
        let mut headers = HeaderMap::new();
        let mut answer = Answered {
            items: page,
            next: None,
            total: (way != "plain" && way != "number0").then_some(total),
            pages: (way == "number").then_some(pages),
        };
        let origin = match state.quirk {
            Quirk::NextAt(origin) => origin,
            _ => "https://numbers.example/v1/",
        };
        // Another text for the same place: a cursor may well lead to where one is.
        let (zero, key) = if empty { ("0", "&e=1") } else { ("", "") };
        let link = format!("{origin}{way}?limit={asked_size}&after={next}&key=s3cret{key}");
        match way.as_str() {
            _ if is_over => {
                // What vendors write when there is no next page.
                let nothing = ["null", "\"\"", "0", "false"][served % 4];
                answer.next = Some(nothing.parse().unwrap());
            }
            "cursor" => answer.next = Some(Json::from(format!("{zero}{next}"))),
            "body" => answer.next = Some(Json::from(next as i64)),
            "header" => {
                headers.insert("x-next", format!("{zero}{next}").parse().unwrap());
            }
            "link" => {
                let link = format!("<{origin}>; rel=\"first\", <{link}>; rel=\"next\"");
                headers.insert("link", link.parse().unwrap());
            }
            "url" => answer.next = Some(Json::from(link)),
            "relative" => {
                let link = format!("?limit={asked_size}&after={next}{key}");
                headers.insert("x-next", link.parse().unwrap());
            }
            _ => {}
        }
        if let Some(afterwards) = state.afterwards {
            afterwards(&mut state.records);
        }
        Incoming {
            status: StatusCode::OK,
            headers,
            body: Body::from(connectome::json::encode_text(&answer)),
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("App")
    }
}

impl Transport for App {
    fn send(&self, mut request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let mut body = Vec::new();
            while let Some(chunk) = request.body.chunk().await {
                body.extend_from_slice(&chunk.unwrap());
            }
            Ok(self.answer(&request, std::str::from_utf8(&body).unwrap()))
        })
    }

    fn sleep(&self, _: Duration) -> Pending<'_, ()> {
        Box::pin(std::future::pending())
    }
}

#[derive(Clone, Debug)]
pub struct Numbers(pub(crate) Connection);

static FACTS: Facts = Facts::new("numbers", "Numbers")
    .servers(&[Server::at("https://numbers.example/v1")])
    .schemes(&[Scheme::api_key("key", Place::Query, "key")])
    .security(&[Requirement::of(&[Need::of("key")])]);

connector!(Numbers, FACTS);

pub struct Item {
    pub id: i64,
}
record! { Item: id required }

pub struct Answered {
    pub items: Vec<Item>,
    pub next: Option<Json>,
    pub total: Option<i64>,
    pub pages: Option<i64>,
}
record! { Answered: items required, next optional, total optional, pages optional }

const SIZE: Slot = Slot::Query("limit");

macro_rules! collections {
    ($($name:ident = $way:literal $method:ident $paging:expr, |$answer:ident| $page:expr;)*) => {$(
        #[derive(Clone, Debug, Default)]
        pub struct $name;

        impl Collection for $name {
            const KEY: &'static str = $way;
            type Connector = Numbers;
            type Record = Item;

            fn id(record: &Item) -> Option<String> {
                text(&record.id)
            }
        }

        impl List for $name {
            type Filter = ();
            type Page = Answered;
            const PAGING: Paging = $paging;

            fn list<'c>(&self, numbers: &'c Numbers, _: &()) -> Call<'c> {
                static FACTS: Operation = Operation::$method("list", concat!("/", $way));
                Call::new(&numbers.0, &FACTS)
            }

            fn page($answer: Answered) -> Page<Item> {
                $page
            }
        }
    )*};
}

collections! {
    ByCursor = "cursor" get Paging::cursor(Slot::Query("after")).limit(SIZE, 10),
        |answer| Page::of(answer.items).next(&answer.next);
    ByHeader = "header" get Paging::cursor_in("X-Next", Slot::Query("after")).limit(SIZE, 10),
        |answer| Page::of(answer.items);
    InBody = "body" post Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 10),
        |answer| Page::of(answer.items).next(&answer.next);
    ByOffset = "offset" get Paging::offset(Slot::Query("offset")).limit(SIZE, 10),
        |answer| Page::of(answer.items).total(&answer.total);
    ByOffsetAlone = "plain" get Paging::offset(Slot::Query("offset")).limit(SIZE, 10),
        |answer| Page::of(answer.items);
    ByNumber = "number" get Paging::number(Slot::Query("page"), 1).limit(SIZE, 10),
        |answer| Page::of(answer.items).pages(&answer.pages);
    ByNumberAlone = "number0" get Paging::number(Slot::Query("page"), 0).limit(SIZE, 10),
        |answer| Page::of(answer.items);
    ByLink = "link" get Paging::link("next").limit(SIZE, 10),
        |answer| Page::of(answer.items);
    ByUrl = "url" get Paging::next_url().limit(SIZE, 10),
        |answer| Page::of(answer.items).next(&answer.next);
    ByRelativeUrl = "relative" get Paging::next_url_in("X-Next").limit(SIZE, 10),
        |answer| Page::of(answer.items);
    InOne = "single" get Paging::single(),
        |answer| Page::of(answer.items);
}

impl Search for ByCursor {
    type Hits = Answered;
    const PAGING: Paging = <Self as List>::PAGING;

    fn search<'c>(&self, numbers: &'c Numbers, query: &str) -> Call<'c> {
        self.list(numbers, &()).query("q", &query)
    }

    fn hits(answer: Answered) -> Page<Item> {
        Self::page(answer)
    }
}
