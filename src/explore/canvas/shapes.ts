import { type FragmentLayer, sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from 'sigma/rendering';

/** Distance to the outline, below 0 within it (Quilez, "2D distance functions"): for the shapes that Sigma lacks. */
const pointer = {
  name: 'pointer',
  inradiusFactor: 0.5,
  glsl: `
float sdf_pointer(vec2 uv, float size) {
  const float k = 1.7320508;
  float r = size * 0.8660254;
  vec2 p = vec2(abs(uv.x) - r, r / k - uv.y);
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}`,
};

const hexagon = {
  name: 'hexagon',
  inradiusFactor: 0.866,
  glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  float r = size * 0.8660254;
  vec2 p = abs(uv.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}`,
};

const box = (name: string, width: number, height: number) => ({
  name,
  inradiusFactor: Math.min(width, height),
  glsl: `
float sdf_${name}(vec2 uv, float size) {
  vec2 d = abs(uv) - vec2(${width.toFixed(2)}, ${height.toFixed(2)}) * size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}`,
});

export const shapes = [
  sdfCircle(),
  sdfSquare(),
  sdfDiamond(),
  sdfTriangle(),
  pointer,
  hexagon,
  box('bar', 0.95, 0.5),
  box('pillar', 0.5, 0.95),
];

/** A line along the edge: pale colours are told from the page by it, and what is selected by its width. */
export const outline: FragmentLayer = {
  name: 'outline',
  uniforms: [],
  attributes: [
    { name: 'outlineColor', size: 4, type: 5121, normalized: true, source: 'outlineColor' },
    { name: 'outlineWidth', size: 1, type: 5126, source: 'outlineWidth' },
  ],
  glsl: `
vec4 layer_outline(vec4 v_outlineColor, float v_outlineWidth) {
  float width = v_outlineWidth * context.pixelToUV;
  float share = smoothstep(-width - context.aaWidth, -width, context.sdf);
  return vec4(v_outlineColor.rgb, v_outlineColor.a * share);
}`,
};
