"use strict";
// Draws incidents as circles as large as their places are known. The list beside says the same.

const box = document.querySelector(".map");

function draw(base, incidents) {
  const map = L.map(box, {
    attributionControl: false,
    minZoom: 2,
    maxZoom: 11,
    worldCopyJump: true,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  map.setView([30, 42], 4);
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  L.geoJSON(base, {
    interactive: false,
    style: { color: colour("--soft"), weight: 0.7, fillColor: colour("--panel"), fillOpacity: 1 },
  }).addTo(map);
  const circles = L.featureGroup(
    incidents.features.map((one) => {
      const at = one.properties;
      const [longitude, latitude] = one.geometry.coordinates;
      const circle = L.circle([latitude, longitude], {
        radius: at.radius,
        color: colour(at.denied ? "--denied" : "--accent"),
        weight: 3,
        fillOpacity: 0.15,
      });
      const shown = document.createElement("p");
      const link = document.createElement("a");
      link.href = "/incidents/" + at.incident;
      link.textContent = at.title;
      const more = document.createElement("span");
      more.textContent = " " + at.when + " · " + at.standing;
      shown.append(link, more);
      return circle.bindPopup(shown);
    }),
  ).addTo(map);
  if (incidents.features.length > 0) {
    map.fitBounds(circles.getBounds().pad(0.2), { maxZoom: 8, animate: false });
  }
  box.dataset.drawn = String(incidents.features.length);
}

if (box) {
  const json = (address) => fetch(address).then((answer) => answer.json());
  Promise.all([json("/static/map/countries.json"), json(box.dataset.source)]).then(
    ([base, incidents]) => draw(base, incidents),
  );
}
