// Points of a map are moved with the mouse, a finger or the arrow keys: from level to level, never between them. Where
// a point is let go, or Enter is pressed, its form opens with the levels that it was moved to, and is saved there.

const KEYS = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const CLICK = 4; // pixels that a pressed mouse may tremble without moving a point

export function moveOnMaps(page, view) {
  for (const map of page.querySelectorAll("[data-map]")) {
    const hint = page.querySelector("[data-map-hint]");
    if (hint) hint.hidden = false;
    for (const point of map.querySelectorAll("a[data-move]")) {
      const field = fieldOf(point.ownerSVGElement.querySelector("[data-field]").dataset.field);
      const status = page.querySelector("[data-map-status]");
      const moved = new Moved(point, field);
      steer(point, moved, (words) => (status.textContent = words), map.dataset.moved);
      drag(point, moved, view);
    }
  }
}

// Where cells lie, in the picture's own units: left, top, width and height of a cell, and how many levels there are.
export function fieldOf(text) {
  const [left, top, width, height, levels] = text.split(" ").map(Number);
  return { left, top, width, height, levels };
}

// The levels of a place in the picture, the nearest ones where it lies beside the map.
export function levelsAt(field, x, y) {
  const within = (level) => Math.min(Math.max(level, 1), field.levels);
  return {
    across: within(Math.floor((x - field.left) / field.width) + 1),
    up: within(field.levels - Math.floor((y - field.top) / field.height)),
  };
}

// The levels one step on, as far as there are any.
export function stepped({ levels }, { across, up }, [right, higher]) {
  const within = (level) => Math.min(Math.max(level, 1), levels);
  return { across: within(across + right), up: within(up + higher) };
}

// The form's address with the levels in it.
export function formAt(address, { across, up }) {
  return `${address}?influence=${up}&interest=${across}`;
}

// A point, where it stands, and where it was moved to.
export class Moved {
  constructor(point, field) {
    this.point = point;
    this.field = field;
    this.from = { across: Number(point.dataset.across), up: Number(point.dataset.up) };
    this.href = point.getAttribute("href");
    this.back();
  }

  to(levels) {
    this.levels = levels;
    const { width, height } = this.field;
    this.shift((levels.across - this.from.across) * width, (this.from.up - levels.up) * height);
    this.point.setAttribute("href", this.isMoved() ? formAt(this.point.dataset.move, levels) : this.href);
  }

  back() {
    this.levels = this.from;
    this.point.removeAttribute("transform");
    this.point.setAttribute("href", this.href);
  }

  shift(right, down) {
    this.point.setAttribute("transform", `translate(${right} ${down})`);
  }

  isMoved() {
    return this.levels.across !== this.from.across || this.levels.up !== this.from.up;
  }
}

// Arrow keys move the point that has the focus; its link, which Enter follows, then leads to the form.
function steer(point, moved, say, words) {
  point.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape" && moved.isMoved()) {
      moved.back();
      say("");
      return;
    }
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    moved.to(stepped(moved.field, moved.levels, step));
    say(moved.isMoved() ? words.replace("{influence}", moved.levels.up).replace("{interest}", moved.levels.across) : "");
  });
}

function drag(point, moved, view) {
  let start;
  point.addEventListener("dragstart", (event) => event.preventDefault());
  point.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = { x: event.clientX, y: event.clientY, dragged: false };
    point.setPointerCapture(event.pointerId);
  });
  point.addEventListener("pointermove", (event) => {
    if (!start) return;
    const [right, down] = [event.clientX - start.x, event.clientY - start.y];
    start.dragged ||= Math.hypot(right, down) > CLICK;
    if (!start.dragged) return;
    point.classList.add("is-moving");
    const { a, d } = point.ownerSVGElement.getScreenCTM();
    moved.shift(right / a, down / d);
  });
  const end = (event) => {
    if (!start) return;
    const { dragged } = start;
    start = undefined;
    point.classList.remove("is-moving");
    if (!dragged) return;
    if (event.type === "pointerup") moved.to(levelsAt(moved.field, ...placeOf(point.ownerSVGElement, event)));
    // What was dragged is not also followed as a link.
    point.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
    if (event.type === "pointerup" && moved.isMoved()) view.location.assign(formAt(point.dataset.move, moved.levels));
    else moved.back();
  };
  point.addEventListener("pointerup", end);
  point.addEventListener("pointercancel", end);
}

// Where the mouse is, in the picture's own units.
function placeOf(picture, event) {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
  return [x, y];
}
